import type { Citation } from '../../../src/model/citation.ts';
import { comparable, type Gold, isResolution } from './gold.ts';

export interface Share {
  hits: number;
  of: number;
}

const printedKey = (text: string): string =>
  text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/^(?:resolutions?|decisions?) /i, '')
    .replace(/\s+/g, '')
    .toUpperCase();
const pair = (printed: string, symbol: string): string => `${printedKey(printed)} ${comparable(symbol)}`;

/** Every pair of printed text and symbol that is linked anywhere in the gold. */
export const linkedPairs = (gold: readonly Gold[]): Set<string> =>
  new Set(gold.flatMap(({ citations, printed }) => citations.map((symbol, at) => pair(printed[at] ?? '', symbol))));

/** Forms that name their own organ: right wherever they are printed. */
const namesOrgan = (printed: string): boolean => /^\d+\((?:19|20)\d\d\)$|^(?:[ASE]|ST|TD)\/.*\d/.test(printed);

const countOf = (list: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const taken = (counts: Map<string, number>, item: string): boolean => {
  const left = counts.get(item) ?? 0;
  counts.set(item, left - 1);
  return left > 0;
};

/** How many of the gold's citations are found. */
export function recall(wanted: readonly string[], found: readonly Citation[]): Share {
  const have = countOf(found.map(({ symbol }) => comparable(symbol ?? '')));
  return { hits: wanted.filter((symbol) => taken(have, comparable(symbol))).length, of: wanted.length };
}

/** How many are right, and those that are not. */
export interface Judged extends Share {
  wrong: Citation[];
}

/**
 * How many of the resolutions found are right: those that the editors linked, and beyond these such as name their organ by
 * their form or are linked to the same symbol elsewhere, as often as they stand in the text. All else counts as wrong.
 */
export function precision(gold: Gold, found: readonly Citation[], linkedAnywhere: ReadonlySet<string>): Judged {
  const theirs = countOf(gold.citations.map(comparable));
  const lines = [
    ...gold.paragraphs.map(({ number, text }) => `${number} ${text}`),
    ...gold.footnotes.map(([, text]) => text),
  ];
  const body = printedKey(lines.join(' | '));
  const spare = new Map<string, number>();
  const linkedHere = countOf(gold.citations.map((symbol, at) => pair(gold.printed[at] ?? '', symbol)));
  const isRight = ({ text, symbol }: Citation): boolean => {
    if ((theirs.get(comparable(symbol ?? '')) ?? 0) > 0) return taken(theirs, comparable(symbol ?? ''));
    const key = pair(text, symbol ?? '');
    const printed = printedKey(text);
    if (!printed || !(linkedAnywhere.has(key) || namesOrgan(printed))) return false;
    if (!spare.has(key)) spare.set(key, body.split(printed).length - 1 - (linkedHere.get(key) ?? 0));
    return taken(spare, key);
  };
  const wrong = found.filter((citation) => !isRight(citation));
  return { hits: found.length - wrong.length, of: found.length, wrong };
}

/** What is compared: not what `Ibid.` stands for, nor the later letters of "A and B". */
export const compared = (citations: readonly Citation[]): Citation[] =>
  citations.filter(({ symbol, text }) => symbol !== null && !/^ibid/i.test(text) && !/^[A-Z]$/.test(text));

export const resolutionsOf = (citations: readonly Citation[]): Citation[] =>
  citations.filter(({ symbol }) => isResolution(comparable(symbol ?? '')));
