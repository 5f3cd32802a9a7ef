import { citationsOf } from '../../citations/citations-of.ts';
import { asCitation } from '../../citations/found-citation.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../../model/identify.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import { findSeries } from './find-series.ts';
import type { Series, SeriesMember, SeriesText } from './series-text.ts';

/** The series of a library, and that of each held text by its canonical symbol. */
export interface SeriesIndex {
  all: readonly Series[];
  bySymbol: ReadonlyMap<string, Series>;
}

/** Two held texts of a series that follow each other among those held, and the members between them that are not. */
export interface Neighbours {
  older: CatalogueEntry;
  newer: CatalogueEntry;
  between: readonly SeriesMember[];
}

const opened = new WeakMap<Library, Promise<SeriesIndex>>();

/** The series of a library, found once: every text is read for it. */
export function openSeries(library: Library): Promise<SeriesIndex> {
  const known = opened.get(library) ?? readSeries(library);
  opened.set(library, known);
  return known;
}

async function readSeries(library: Library): Promise<SeriesIndex> {
  const texts: SeriesText[] = [];
  for (const entry of library.entries) texts.push(seriesText(entry, await library.textOf(entry)));
  const all = findSeries(texts);
  const bySymbol = new Map(
    all.flatMap((series) =>
      series.members.flatMap(({ symbol, held }) => (held ? [[symbol.canonical, series] as const] : [])),
    ),
  );
  return { all, bySymbol };
}

/** Of a text with a title its preamble is all that series are found from; of one without, the whole. */
function seriesText({ symbol, path, frontMatter }: CatalogueEntry, markdown: string): SeriesText {
  const document = readMarkdown(markdown, path);
  const all = paragraphsOf(identify(document.body, frontMatter.kind));
  const paragraphs = frontMatter.title === '' ? all : all.filter(({ kind }) => kind === 'preambular');
  const { organ } = frontMatter;
  const citations = citationsOf({ organ, symbol: symbol.canonical, paragraphs, footnotes: [] }).map(asCitation);
  return { symbol, frontMatter, paragraphs, citations };
}

/** The members that are compared with each other: a decision among resolutions is not one of them. */
export const comparedMembers = ({ members, kind }: Series): SeriesMember[] =>
  members.filter(({ symbol }) => symbol.kind === kind);

/** Each held member of a series with the held member before it, oldest first. */
export function neighboursIn(series: Series, library: Library): Neighbours[] {
  const members = comparedMembers(series);
  const held = members.flatMap((member, at) => {
    const entry = member.held ? library.bySymbol.get(member.symbol.canonical) : undefined;
    return entry ? [{ entry, at }] : [];
  });
  return held.slice(1).flatMap(({ entry, at }, index) => {
    const before = held[index];
    return before ? [{ older: before.entry, newer: entry, between: members.slice(before.at + 1, at) }] : [];
  });
}
