import { addressOf } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { formatSymbol, shortForm } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { longDate } from './dates.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Edge } from './graph/citing-edge.ts';
import type { Library } from './library.ts';
import { titleOf } from './naming.ts';
import { seriesAddress } from './series/find-series.ts';
import { openedSeries } from './series/open-series.ts';
import { shelfOf, shelves } from './shelf.ts';

/** What a reader can follow: texts as they are adopted, or new citations of a text. Entries newest first; texts without a date are in none. */
export interface FollowedList {
  path: string;
  title: string;
  page: string;
  count: number;
  /** Those from one place to before another, made when they are asked for: all of them together would be the library many times over. */
  entries: (from: number, to: number) => FollowedText[];
  /** Digests of the texts that these are made from. */
  madeFrom: (from: number, to: number) => string[];
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
export const followedLists = async (library: Library, graph: CitationGraph): Promise<FollowedList[]> => [
  ...(await followedShelves(library)),
  ...library.entries.flatMap((entry) => newlyCited(entry, library, graph)),
];

/** The feeds of all texts, of each shelf that holds one, and of each series. */
export async function followedShelves(library: Library): Promise<FollowedList[]> {
  const ofShelves = shelves.flatMap(({ address, name, prefix }) => {
    const own = library.entries.filter(({ symbol }) => shelfOf(symbol)?.prefix === prefix);
    return own.length > 0 ? [ofTexts(followShelf(address), `${name}, newest first`, address, own)] : [];
  });
  const { all } = await openedSeries(library);
  const ofSeries = all.map((series) => {
    const own = series.members.flatMap(({ symbol }) => library.bySymbol.get(symbol.canonical) ?? []);
    const page = seriesAddress(series);
    return ofTexts(followPage(page), `${series.title}: the series`, page, own);
  });
  const everything = ofTexts(followAll, 'Resolutions of the United Nations', '/newest/', library.entries);
  return [everything, ...ofShelves, ...ofSeries];
}

const dayOf = ({ frontMatter }: CatalogueEntry): string => frontMatter.adopted ?? frontMatter.published ?? '';

function ofTexts(path: string, title: string, page: string, texts: readonly CatalogueEntry[]): FollowedList {
  const dated = texts
    .filter((text) => dayOf(text) !== '')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const entries = (from: number, to: number) => dated.slice(from, to).map(followedText);
  const madeFrom = (from: number, to: number) => dated.slice(from, to).map(({ digest }) => digest);
  return { path, title, page, count: dated.length, entries, madeFrom };
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
export function newlyCited(
  { symbol, address }: CatalogueEntry,
  { bySymbol }: Library,
  graph: CitationGraph,
): FollowedList[] {
  if (graph.citingTexts(symbol.canonical) === 0) return [];
  const entries = (start: number, end: number) => {
    const edges = graph.citedBy(symbol.canonical).filter(({ from }) => from.adopted !== null);
    const places = Map.groupBy(edges, ({ from, citation }) => `${from.symbol} ${citation.paragraph}`);
    return [...places.values()].slice(start, end).flatMap(([edge]) => (edge ? [newCitation(edge, symbol)] : []));
  };
  const title = `Who cites ${formatSymbol(symbol)}`;
  const madeFrom = (start: number, end: number) => [
    ...graph.otherNames(symbol.canonical),
    ...graph
      .citingPlaces(symbol.canonical)
      .slice(start, end)
      .map(({ from, paragraph }) => `${from.symbol} ${paragraph} ${bySymbol.get(from.symbol)?.digest}`),
  ];
  const count = graph.datedPlaces(symbol.canonical);
  return [{ path: followPage(address, cited), title, page: address, count, entries, madeFrom }];
}

const newCitation = ({ from, passage, citation }: Edge, cited: DocumentSymbol): FollowedText => ({
  key: `${cited.canonical} cited by ${from.symbol} ${citation.paragraph}`,
  title: `${from.symbol} cites ${shortForm(cited)}${citation.phrase ? ` (${citation.phrase})` : ''}`,
  path: `${addressBy(from.symbol)}#${passage.id}`,
  day: from.adopted ?? '',
  summary: passage.text.replace(/\[\^[^\]]+\]/g, ''),
});
