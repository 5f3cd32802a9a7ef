/**
 * The text as citations are read in it: footnote marks taken out, every kind of white space one plain space, non-breaking
 * and ordinary hyphens one hyphen. `at(i)` is the offset in the given text of character `i`; `before(i)` the offset after
 * the character before it, so that a range never takes in a mark that follows it.
 */
export interface Reading {
  text: string;
  at(index: number): number;
  before(index: number): number;
}

const mark = /\[\^[^\]\s]+\]/g;

/** Cyrillic capitals that stand alone where a part letter should: typing mistakes in the texts as issued. */
const lookAlikes: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E' };

const sameLength = (text: string): string => {
  const plain = text.replace(/[^\S ]/g, ' ').replace(/[\u2010\u2011]/g, '-');
  return /[\u0400-\u04ff]/.test(plain)
    ? plain.replace(/(?<= )[АВСЕ](?![\p{L}\p{N}])/gu, (letter) => lookAlikes[letter] ?? letter)
    : plain;
};

export function readingOf(given: string): Reading {
  const cuts: { reading: number; length: number }[] = [];
  let removed = 0;
  const text = given.replace(mark, (found, offset: number) => {
    cuts.push({ reading: offset - removed, length: found.length });
    removed += found.length;
    return '';
  });
  const shifted = (index: number, passes: (cut: number) => boolean): number =>
    cuts.reduce((sum, cut) => (passes(cut.reading) ? sum + cut.length : sum), index);
  return {
    text: sameLength(text),
    at: (index) => shifted(index, (cut) => cut <= index),
    before: (index) => shifted(index, (cut) => cut < index),
  };
}
