import { hash } from 'node:crypto';
import { cutText } from '../comparison/tokens.ts';
import type { SeriesParagraph, SeriesText } from './series-text.ts';

/** The words of a paragraph with dates, symbols, numbers and marks taken out: the same in each renewal of one mandate. */
function lasting(text: string): string[] {
  const tokens = cutText(text);
  const words: string[] = [];
  for (let index = 0; index < tokens.size; index += 1) {
    if (tokens.kind(index) !== 'word') continue;
    const word = tokens.shape(index);
    if (!/\d/.test(word)) words.push(word);
  }
  return words;
}

/** Paragraphs of fewer words, and those in more texts than this, say nothing about which texts belong together. */
const wordsThatSaySomething = 10;
const textsOfACommonParagraph = 40;
/** So much of the shorter of two texts, in paragraphs that say something, is lasting wording of both. */
const sharedPart = 0.25;
const sharedParagraphs = 2;

/** What of a text its renewals say again, each paragraph as a digest: only equal ones are looked for. */
export const lastingWording = (paragraphs: readonly SeriesParagraph[]): string[] => [
  ...new Set(
    paragraphs
      .map(({ text }) => lasting(text))
      .filter((words) => words.length >= wordsThatSaySomething)
      .map((words) => hash('sha256', words.join(' '), 'base64url')),
  ),
];

/** Pairs of texts, as indexes, that share so many paragraphs word for word (but for dates and numbers) that one was drafted from the other. */
export function sharedWordingPairs(texts: readonly SeriesText[]): [number, number][] {
  const paragraphs = texts.map(({ untitled }) => untitled?.lasting ?? []);
  const holders = new Map<string, number[]>();
  paragraphs.forEach((own, index) => {
    for (const paragraph of own) {
      const known = holders.get(paragraph);
      if (known) known.push(index);
      else holders.set(paragraph, [index]);
    }
  });
  const telling = paragraphs.map((own) =>
    own.filter((paragraph) => (holders.get(paragraph)?.length ?? 0) <= textsOfACommonParagraph),
  );
  return telling.flatMap((own, index) => {
    const shared = new Map<number, number>();
    for (const paragraph of own) {
      for (const other of holders.get(paragraph) ?? []) {
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared].flatMap(([other, count]): [number, number][] => {
      const shorter = Math.min(own.length, telling[other]?.length ?? 0);
      return count >= sharedParagraphs && count >= sharedPart * shorter ? [[index, other]] : [];
    });
  });
}
