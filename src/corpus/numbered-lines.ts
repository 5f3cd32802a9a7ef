import { firstHash, lastHash, type NameNumbers, nextHash } from './name-numbers.ts';

const [tab, newLine] = ['\t', '\n'] as const;
const [tabByte, newLineByte] = [tab.charCodeAt(0), newLine.charCodeAt(0)];

/**
 * Lines of words as numbers: of each word twice the number that it has among `NameNumbers`, and one more where its line ends. Of a large library there are millions
 * of words in such lines, and few different ones: whoever goes through all of them never looks at their letters.
 */
export type NumberedLines = ArrayLike<number>;

export const wordOf = (number: number): number => number >>> 1;
export const endsLine = (number: number): boolean => (number & 1) === 1;

/** The numbers of lines that are written with tabs between their words. Words without a number get one. */
export function numberLines(written: Uint8Array, words: NameNumbers): number[] {
  const numbers: number[] = [];
  const { length } = written;
  for (let start = 0; start < length; ) {
    let hash = firstHash;
    let end = start;
    for (; end < length; end += 1) {
      const byte = written[end] as number;
      if (byte === tabByte || byte === newLineByte) break;
      hash = nextHash(hash, byte);
    }
    const word = words.numberOf(written, start, end, lastHash(hash));
    numbers.push(2 * word + (written[end] === tabByte ? 0 : 1));
    start = end + 1;
  }
  return numbers;
}

/** The lines that `numberLines` was given. */
export function writtenLines(numbers: NumberedLines, words: NameNumbers): string {
  const last = numbers.length - 1;
  return Array.from(numbers, (number, at) => {
    return words.nameOf(wordOf(number)) + (at === last ? '' : endsLine(number) ? newLine : tab);
  }).join('');
}
