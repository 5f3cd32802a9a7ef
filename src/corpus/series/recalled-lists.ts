import { noteMark } from '../../model/note-mark.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { tokensOf } from '../comparison/tokens.ts';
import type { ReadForSeries, RecalledItem, SeriesCitation, SeriesParagraph } from './series-text.ts';

/** Letters, a date and a mark that belong to the last text of a list. */
const behindItem = new RegExp(
  String.raw`^(?:\s[A-Z](?:\sand\s[A-Z])?\b)?(?:\sof\s\d{1,2}\s\w+\s\d{4})?(?:${noteMark.source})?`,
);

/** Resolutions of the same organ that a preambular paragraph names in one breath, and the words on both sides of them. */
export interface RecalledList {
  /** Which of the paragraphs it stands in, from 0. */
  paragraph: number;
  items: readonly RecalledItem[];
  before: string;
  after: string;
}

interface Located {
  citation: SeriesCitation;
  start: number;
  end: number;
}

const between = new Set('a and as b c d e its of or resolution resolutions decision decisions to well'.split(' '));

/** "its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 67/6 of …" is one list; other words end it. */
export function recalledLists({ symbol, paragraphs, citations }: ReadForSeries): RecalledList[] {
  const byParagraph = Map.groupBy(citations, ({ paragraph }) => paragraph);
  return paragraphs.flatMap((paragraph, at) => {
    const all = paragraph.kind === 'preambular' ? byParagraph.get(paragraph.id) : undefined;
    if (!all) return [];
    const own = all.filter((citation) => organOf(citation) === symbol.organ && citation.symbol !== symbol.canonical);
    return runsOf(paragraph, locate(paragraph, own)).map((run) => listOf(paragraph, at, run));
  });
}

const organOf = ({ symbol, kind }: SeriesCitation): string | null =>
  (kind === 'resolution' || kind === 'decision') && symbol ? (parseSymbol(symbol)?.organ ?? null) : null;

function locate({ text }: SeriesParagraph, citations: readonly SeriesCitation[]): Located[] {
  let from = 0;
  return citations.flatMap((citation) => {
    const start = text.indexOf(citation.text, from);
    if (start < 0) return [];
    from = start + citation.text.length;
    return [{ citation, start, end: from }];
  });
}

function runsOf({ text }: SeriesParagraph, located: readonly Located[]): Located[][] {
  const runs: Located[][] = [];
  for (const item of located) {
    const last = runs.at(-1)?.at(-1);
    if (last && isBetween(text.slice(last.end, item.start))) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

const isBetween = (text: string): boolean =>
  tokensOf(text).every(({ kind, shape }) => kind !== 'word' || between.has(shape));

function listOf({ text }: SeriesParagraph, paragraph: number, run: readonly Located[]): RecalledList {
  const [first, last] = [run[0], run.at(-1)];
  return {
    paragraph,
    items: run.flatMap(({ citation: { symbol, date } }) => (symbol ? [{ symbol, date }] : [])),
    before: text.slice(0, first?.start ?? 0),
    after: text.slice(last?.end ?? 0).replace(behindItem, ''),
  };
}
