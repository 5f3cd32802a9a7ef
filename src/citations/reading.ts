import { noteMark } from '../model/note-mark.ts';

/**
 * The text as citations are read in it: footnote marks and white space after white space taken out, every kind of white
 * space one plain space, non-breaking and ordinary hyphens one hyphen. `at(i)` is the offset in the given text of character
 * `i`; `before(i)` the offset after the character before it, so that a range never takes in a mark that follows it.
 */
export interface Reading {
  text: string;
  at(index: number): number;
  before(index: number): number;
}

/** Cyrillic capitals that stand alone where a part letter should: typing mistakes in the texts as issued. */
const lookAlikes: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E' };

const sameLength = (text: string): string => {
  const plain = text.replace(/[^\S ]/g, ' ').replace(/[\u2010\u2011]/g, '-');
  return /[\u0400-\u04ff]/.test(plain)
    ? plain.replace(/(?<= )[АВСЕ](?![\p{L}\p{N}])/gu, (letter) => lookAlikes[letter] ?? letter)
    : plain;
};

/** White space after white space, as in `1500  (2003)`, a mark between them or not. */
const again = new RegExp(`(?<=\\s(?:${noteMark.source})*)\\s+`);
const spaceTwice = new RegExp(`\\s(?:${noteMark.source})*\\s`);
/** What is not read: marks of notes, and all of a run of white space but its first character. */
const unread = new RegExp(`${noteMark.source}|${again.source}`, 'g');

export function readingOf(given: string): Reading {
  /** Where in the reading each piece was taken out, and how many characters with it and all before it. */
  const places: number[] = [];
  const removed: number[] = [];
  // Few paragraphs have white space twice, and to look for it with the marks takes several times as long.
  const text = given.replace(spaceTwice.test(given) ? unread : noteMark, (found, offset: number) => {
    const before = removed.at(-1) ?? 0;
    places.push(offset - before);
    removed.push(before + found.length);
    return '';
  });
  /** How many characters were taken out at places before this one. */
  const removedBefore = (place: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return removed[low - 1] ?? 0;
  };
  return {
    text: sameLength(text),
    at: (index) => index + removedBefore(index + 1),
    before: (index) => index + removedBefore(index),
  };
}
