import { FeatureNumbers } from './feature-numbers.ts';
import { type CutText, cutText } from './tokens.ts';
import { pairHash, wordHash } from './word-hash.ts';

/** A passage made ready for comparison. */
export interface Wording {
  tokens: CutText;
  /** The text without the labels of its footnote marks and with plain spaces, hyphens and quotes: equal for word-for-word the same. */
  plain: string;
  /** Words and pairs of neighbouring words, routine by its shape, each once, as numbers: equal ones in all wordings since `forgetFeatures`. */
  features: Int32Array;
  /** Dates, symbols and the like as printed, but for typography; each once. */
  routine: readonly string[];
}

/** What stands before the first word. */
const start = wordHash('^');

const known = new FeatureNumbers();
/** By the number of a feature the last passage that has it. */
let lastWith = new Int32Array(0);
let passages = 0;

/** How many features have numbers. */
export const featuresKnown = (): number => known.size;

/** Begins anew with numbers. No wording from before is to be compared with one that is made after. */
export const forgetFeatures = (): void => known.clear();

/** Features of passages, one behind the other: a list for each passage would be copied again and again as it grows. */
const atOnce = 1 << 14;
let table = new Int32Array(0);
let used = 0;

export function wordingOf(text: string): Wording {
  const tokens = cutText(text);
  const most = 2 * tokens.size;
  known.makeRoom(most);
  if (known.size + most > lastWith.length) lastWith = longer(lastWith, 2 * (known.size + most));
  passages += 1;
  if (used + most > table.length) {
    table = new Int32Array(Math.max(atOnce, most));
    used = 0;
  }
  // Variables of this function alone are held where the processor has them at hand.
  const [features, first, last, passage] = [table, used, lastWith, passages];
  let end = first;
  const routine: string[] = [];
  let before = start;
  let plain = '';
  let told = 0;
  for (let index = 0; index < tokens.size; index += 1) {
    const kind = tokens.kind(index);
    if (kind === 'punctuation' || tokens.isPlainSpace(index)) continue;
    if (kind === 'space' || kind === 'mark') {
      plain += tokens.plain.slice(told, tokens.start(index)) + tokens.shape(index);
      told = tokens.end(index);
      continue;
    }
    if (kind === 'routine') {
      const printed = tokens.plain.slice(tokens.start(index), tokens.end(index));
      if (!routine.includes(printed)) routine.push(printed);
    }
    const word = tokens.shapeHash(index);
    const alone = known.numberOf(word);
    if (last[alone] !== passage) {
      last[alone] = passage;
      features[end] = alone;
      end += 1;
    }
    const pair = known.numberOf(pairHash(before, word));
    if (last[pair] !== passage) {
      last[pair] = passage;
      features[end] = pair;
      end += 1;
    }
    before = word;
  }
  used = end;
  return { tokens, plain: plain + tokens.plain.slice(told), features: features.subarray(first, end), routine };
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(length);
  all.set(numbers);
  return all;
}
