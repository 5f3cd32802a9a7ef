import { wordsOf } from './query-words.ts';

/** How many letters two words share from the first on. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Whether a word of a text answers a word of a query: the same, longer, or another ending of it. */
const answersWord = (asked: string, printed: string): boolean => {
  const common = shared(asked, printed);
  return common === asked.length || (common >= 3 && common >= asked.length * 0.55);
};

/**
 * The words of a query that none of the marked words answers. Where the index lacks a word, it answers with whatever word
 * the asked one begins with, `xyzzy` with `xy`: such answers are to be known and left out.
 */
export function unanswered(words: string, marked: readonly string[]): string[] {
  const printed = wordsOf(marked.join(' '));
  return wordsOf(words).filter((asked) => !printed.some((word) => answersWord(asked, word)));
}
