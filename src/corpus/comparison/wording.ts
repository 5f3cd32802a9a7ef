import { type Token, tokensOf, typographic } from './tokens.ts';

/** A passage made ready for comparison. */
export interface Wording {
  /** The text without the labels of its footnote marks and with plain spaces, hyphens and quotes: equal for word-for-word the same. */
  plain: string;
  /** Words and pairs of neighbouring words, routine by its shape, each as a number of its own; each once. */
  features: readonly number[];
  /** Dates, symbols and the like as printed, but for typography. */
  routine: ReadonlySet<string>;
}

export function wordingOf(text: string): Wording {
  const features = new Set<number>();
  const routine = new Set<string>();
  let plain = '';
  let before = numberOf('^');
  for (const { kind, shape, text: printed } of tokensOf(text)) {
    plain += isPlain(kind) ? shape : typographic(printed);
    if (kind === 'routine') routine.add(typographic(printed));
    if (kind !== 'word' && kind !== 'routine') continue;
    const word = numberOf(shape);
    features.add(word);
    features.add(numberOfPair(before, word));
    before = word;
  }
  return { plain, features: [...features], routine };
}

const isPlain = (kind: Token['kind']): boolean => kind === 'space' || kind === 'mark';

/** FNV-1a, cut to the 30 bits that engines keep as a plain integer: numbers make the matrix several times faster than strings. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 2;
}

const numberOfPair = (first: number, second: number): number => Math.imul(first ^ (second * 31), 0x01000193) >>> 2;
