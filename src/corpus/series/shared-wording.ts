import { hash } from 'node:crypto';
import { cutText } from '../comparison/tokens.ts';
import { digestBytes, numberedDigests } from './numbered-digests.ts';
import type { SeriesParagraph, SeriesText } from './series-text.ts';
import { holdersOf, sharedCounts, timesHeld } from './shared-counts.ts';

/** The words of a paragraph with dates, symbols, numbers and marks taken out: the same in each renewal of one mandate. Null of one that has few. */
function lasting(text: string): string | null {
  const tokens = cutText(text);
  let words = '';
  let count = 0;
  /** Words with a space between them are taken together. */
  let start = 0;
  let end = 0;
  for (let index = 0; index < tokens.size; index += 1) {
    if (tokens.kind(index) !== 'word' || tokens.hasDigit(index)) continue;
    count += 1;
    if (end === 0 || tokens.start(index) !== end + 1 || !tokens.isPlainSpace(index - 1)) {
      if (end > 0) words += `${tokens.plain.slice(start, end)} `;
      start = tokens.start(index);
    }
    end = tokens.end(index);
  }
  return count < wordsThatSaySomething ? null : (words + tokens.plain.slice(start, end)).toLowerCase();
}

/** Paragraphs of fewer words, and those in more texts than this, say nothing about which texts belong together. */
const wordsThatSaySomething = 10;
const textsOfACommonParagraph = 40;
/** So much of the shorter of two texts, in paragraphs that say something, is lasting wording of both. */
const sharedPart = 0.25;
const sharedParagraphs = 2;

/** What of a text its renewals say again, each paragraph as a digest in hexadecimal, one behind the other: only equal ones are looked for, and as many bytes tell all paragraphs of any library from each other. */
export const lastingWording = (paragraphs: readonly SeriesParagraph[]): string =>
  [
    ...new Set(
      paragraphs
        .map(({ text }) => lasting(text))
        .filter((words) => words !== null)
        .map((words) => hash('sha256', words).slice(0, 2 * digestBytes)),
    ),
  ].join('');

/** Pairs of texts, as indexes, that share so many paragraphs word for word (but for dates and numbers) that one was drafted from the other. */
export function sharedWordingPairs(texts: readonly SeriesText[]): [number, number][] {
  const { numbers: paragraphs, size } = numberedDigests(texts.map(({ untitled }) => untitled?.lasting ?? ''));
  const holders = holdersOf(paragraphs, size);
  const telling = paragraphs.map((own) => own.filter((key) => timesHeld(holders, key) <= textsOfACommonParagraph));
  const pairs: [number, number][] = [];
  for (const [index, other, count] of sharedCounts(telling, holders)) {
    const shorter = Math.min(telling[index]?.length ?? 0, telling[other]?.length ?? 0);
    if (count >= sharedParagraphs && count >= sharedPart * shorter) pairs.push([index, other]);
  }
  return pairs;
}
