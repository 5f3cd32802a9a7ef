import { FeatureNumbers } from './feature-numbers.ts';
import { type CutText, cutText } from './tokens.ts';
import { pairHash, wordHash } from './word-hash.ts';

/** A passage made ready for comparison. */
export interface Wording {
  tokens: CutText;
  /** The text without the labels of its footnote marks and with plain spaces, hyphens and quotes: equal for word-for-word the same. */
  plain: string;
  /** Words and pairs of neighbouring words, routine by its shape, each as a number of its own; each once. */
  features: Int32Array;
  /** Dates, symbols and the like as printed, but for typography; each once. */
  routine: readonly string[];
}

/** What stands before the first word. */
const start = wordHash('^');

const known = new FeatureNumbers();

/** Features of passages, one behind the other: a list for each passage would be copied again and again as it grows. */
const atOnce = 1 << 14;
let table = new Int32Array(0);
let used = 0;

export function wordingOf(text: string): Wording {
  const tokens = cutText(text);
  const most = 2 * tokens.size;
  known.clear(most);
  if (used + most > table.length) {
    table = new Int32Array(Math.max(atOnce, most));
    used = 0;
  }
  const [features, first] = [table, used];
  let count = 0;
  const routine: string[] = [];
  const add = (feature: number): void => {
    if (known.numberOf(feature) < count) return;
    features[first + count] = feature;
    count += 1;
  };
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
    add(word);
    add(pairHash(before, word));
    before = word;
  }
  used = first + count;
  return { tokens, plain: plain + tokens.plain.slice(told), features: table.subarray(first, used), routine };
}
