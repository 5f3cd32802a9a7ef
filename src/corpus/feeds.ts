import { noteMark } from '../model/note-mark.ts';
import { addressOf } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { formatSymbol, shortForm } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { longDate } from './dates.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Edge } from './graph/citing-edge.ts';
import type { KeysBeforeSeries } from './keys/keys-before-series.ts';
import type { Library } from './library.ts';
import { titleOf } from './naming.ts';
import { onceFor } from './once-for.ts';
import { seriesAddress } from './series/find-series.ts';
import type { SeriesIndex } from './series/open-series.ts';
import type { Series } from './series/series-text.ts';
import { shelfOf, shelves } from './shelf.ts';

/** What a reader can follow: texts as they are adopted, or new citations of a text. Entries newest first; texts without a date are in none. */
export interface FollowedList {
  path: string;
  title: string;
  page: string;
  count: number;
  /** Those from one place to before another, made when they are asked for: all of them together would be the library many times over. */
  entries: (from: number, to: number) => FollowedText[];
  /** By which what shows these can be told, and what is `said` besides. */
  keyOf: (keys: KeysBeforeSeries, from: number, to: number, said: string) => string;
}

interface FollowedText {
  key: string;
  title: string;
  path: string;
  day: string;
  summary: string;
}

export const followAll = '/feeds/all.atom';

/** The feed of a shelf, `/a/res/` → `/feeds/a-res.atom`; of a series or a text, beside its page. */
export const followShelf = (address: string): string => `/feeds/${address.slice(1, -1).replaceAll('/', '-')}.atom`;
export const followPage = (address: string, what = ''): string => `${address.slice(0, -1)}${what}.atom`;

/** Every feed of the library: those of its lists, and of each text that is cited. */
export const followedLists = (library: Library, graph: CitationGraph, series: SeriesIndex): FollowedList[] => [
  ...followedShelves(library, series),
  ...library.entries.flatMap((entry) => newlyCited(entry, graph)),
];

/** The feeds of all texts, of each shelf that holds one, and of each series. Worked out once for a library. */
export const followedShelves = (library: Library, series: SeriesIndex): readonly FollowedList[] =>
  shelvesOf(library)(series);

const shelvesOf = onceFor((library: Library) => onceFor(({ all }: SeriesIndex) => listShelves(library, all)));

function listShelves({ entries, bySymbol }: Library, series: readonly Series[]): FollowedList[] {
  const newest = newestDays(entries);
  const byShelf = Map.groupBy(newest, ({ symbol }) => shelfOf(symbol));
  const ofShelves = shelves.flatMap((shelf) => {
    const own = byShelf.get(shelf);
    return own ? [ofTexts(followShelf(shelf.address), `${shelf.name}, newest first`, shelf.address, own)] : [];
  });
  const ofSeries = series.map((one) => {
    const own = one.members.flatMap(({ symbol }) => bySymbol.get(symbol.canonical) ?? []);
    const page = seriesAddress(one);
    return ofTexts(followPage(page), `${one.title}: the series`, page, newestDays(own));
  });
  return [ofTexts(followAll, 'Resolutions of the United Nations', '/newest/', newest), ...ofShelves, ...ofSeries];
}

const dayOf = ({ frontMatter }: CatalogueEntry): string => frontMatter.adopted ?? frontMatter.published ?? '';

/** Those with a day, the newest first, of texts in the order of their symbols or days; of one day the last first. */
const newestDays = (texts: readonly CatalogueEntry[]): CatalogueEntry[] =>
  texts
    .filter((text) => dayOf(text) !== '')
    .reverse()
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));

/** `texts` are the newest first. */
function ofTexts(path: string, title: string, page: string, texts: readonly CatalogueEntry[]): FollowedList {
  const entries = (from: number, to: number) => texts.slice(from, to).map(followedText);
  const keyOf: FollowedList['keyOf'] = (keys, from, to, said) =>
    keys.showing([title, said, texts.slice(from, to).map(({ digest }) => digest)]);
  return { path, title, page, count: texts.length, entries, keyOf };
}

function followedText(entry: CatalogueEntry): FollowedText {
  const { symbol, frontMatter, address } = entry;
  const kind = frontMatter.kind.replace(/^./, (letter) => letter.toUpperCase());
  return {
    key: symbol.canonical,
    title: `${formatSymbol(symbol)}: ${titleOf(frontMatter, symbol)}`,
    path: address,
    day: dayOf(entry),
    summary: `${kind} of the ${frontMatter.organ}, ${longDate(dayOf(entry))}.`,
  };
}

/** Of the feeds of who cites a text. */
export const cited = '.cited';

function addressBy(canonical: string): string {
  const symbol = parseSymbol(canonical);
  return symbol ? addressOf(symbol) : '/';
}

/** Who cites a text, a passage an entry; none where nobody does. Places without a date are the last. */
export function newlyCited({ symbol, address }: CatalogueEntry, graph: CitationGraph): FollowedList[] {
  if (graph.citingTexts(symbol.canonical) === 0) return [];
  const entries = (start: number, end: number) => {
    const firsts = firstOfEachPlace(graph.citedBy(symbol.canonical));
    return firsts.slice(start, end).map((edge) => newCitation(edge, symbol));
  };
  const title = `Who cites ${formatSymbol(symbol)}`;
  const keyOf: FollowedList['keyOf'] = (keys, start, end, said) =>
    keys.citingPlaces(symbol.canonical, start, end, said);
  const count = graph.datedPlaces(symbol.canonical);
  return [{ path: followPage(address, cited), title, page: address, count, entries, keyOf }];
}

/** Of each passage the first; those of a text stand together. Two notes that have one label are one passage, wherever they stand. */
function firstOfEachPlace(edges: readonly Edge[]): Edge[] {
  const passages = new Set<string>();
  let last: Edge['from'] | undefined;
  return edges.filter(({ from, citation: { paragraph } }) => {
    if (from !== last) passages.clear();
    last = from;
    const { size } = passages;
    return passages.add(paragraph).size > size;
  });
}

const newCitation = ({ from, passage, citation }: Edge, cited: DocumentSymbol): FollowedText => ({
  key: `${cited.canonical} cited by ${from.symbol} ${citation.paragraph}`,
  title: `${from.symbol} cites ${shortForm(cited)}${citation.phrase ? ` (${citation.phrase})` : ''}`,
  path: `${addressBy(from.symbol)}#${passage.id}`,
  day: from.adopted ?? '',
  summary: passage.text.replace(noteMark, ''),
});
