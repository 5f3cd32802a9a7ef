import { hash } from 'node:crypto';
import type { Citation } from '../../model/citation.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import type { Library } from '../library.ts';
import { onceFor } from '../once-for.ts';
import { findInOrder } from './find-series.ts';
import { notedText } from './noted-text.ts';
import { seriesForm } from './packed-series.ts';
import type { Series, SeriesMember, SeriesNotes, SeriesText } from './series-text.ts';
import { isUntitled, untitledPairs, untitledPairsForm } from './untitled-pairs.ts';

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

/** The series of a library, found in its texts when they are first asked for, unless that was done before and none has changed in what they are told by. */
export const openedSeries = onceFor((library: Library): Promise<SeriesIndex> => {
  const index = library.kept(keyOfSeries(library), 'found-series', () => find(library), seriesForm).then(indexSeries);
  // A text that can't be read is told to whoever waits for the series.
  index.catch(() => undefined);
  return index;
});

async function find(library: Library): Promise<Series[]> {
  const texts: SeriesText[] = [];
  for (const entry of library.entries) texts.push(await library.seriesTextOf(entry));
  const untitled = async () => untitledPairs(texts.filter(isUntitled));
  return findInOrder(texts, await library.kept(keyOfUntitled(library), 'untitled-pairs', untitled, untitledPairsForm));
}

/** The series that were found are kept under this key. */
export const keyOfSeries = onceFor((library: Library): string => toldKey(library) ?? keyOf(library, library.entries));

/** Each thread needs as long for the key as to read the series: who has found them tells it, with the catalogue that they are of. */
const toldAs = 'SERIES';

export function tellKeyOfSeries(library: Library, catalogue: string): void {
  process.env[toldAs] = `${catalogue} ${keyOfSeries(library)}`;
}

function toldKey({ catalogue }: Library): string | undefined {
  const [of, key] = process.env[toldAs]?.split(' ') ?? [];
  return catalogue !== undefined && of === catalogue ? key : undefined;
}

/** The pairs of texts without a title are kept under this key. */
export const keyOfUntitled = onceFor((library: Library): string => keyOf(library, library.entries.filter(isUntitled)));

const keyOf = (library: Library, entries: readonly CatalogueEntry[]): string =>
  hash('sha256', Buffer.concat(entries.map((entry) => library.seriesStateOf(entry))));

function indexSeries(all: readonly Series[]): SeriesIndex {
  const bySymbol = new Map(
    all.flatMap((series) =>
      series.members.flatMap(({ symbol, held }) => (held ? [[symbol.canonical, series] as const] : [])),
    ),
  );
  return { all, bySymbol };
}

/** What series note of a text that has been read: of one with a title its preamble counts, of one without the whole. `citations` may be those of all its paragraphs. */
export function seriesNotes(
  { symbol, frontMatter }: Pick<CatalogueEntry, 'symbol' | 'frontMatter'>,
  document: ResolutionDocument,
  citations: readonly Citation[],
): SeriesNotes {
  const all = documentParagraphs(document);
  const paragraphs = frontMatter.title === '' ? all : all.filter(({ kind }) => kind === 'preambular');
  const ids = new Set(paragraphs.map(({ id }) => id));
  const own = citations.filter(({ paragraph }) => ids.has(paragraph));
  return notedText({ symbol, frontMatter, paragraphs, citations: own });
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
