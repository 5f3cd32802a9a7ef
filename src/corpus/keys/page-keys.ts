import { hash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { ComparisonPage } from '../comparison/comparison-pages.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { type ListedText, listed } from '../listing.ts';
import type { SeriesIndex } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import { listsOf, sharedLists } from '../shared-lists.ts';

/**
 * What a page is made from, as a short digest: the page is the same where this is the same, and the program. A key may change
 * where its page does not, never the other way round.
 */
export interface PageKeys {
  /** The page of a held text: its file and votes, what it cites, who cites it, its series, its neighbours, the lists it leads to. */
  text(entry: CatalogueEntry): string;
  /** The other forms of a held text. */
  forms(entry: CatalogueEntry): string;
  /** What shows who cites a text, by its canonical symbol. */
  citing(symbol: string): string;
  series(series: Series): string;
  comparison(page: ComparisonPage): string;
  /** What is made of all texts together. */
  whole: string;
  /** What shows a value and nothing else. The value must be such that JSON says all of it. */
  showing(value: unknown): string;
}

interface Known {
  library: Library;
  graph: CitationGraph;
  series: SeriesIndex;
  /** What every page shows around its own matter. */
  around: unknown;
  /** A digest of the record of votes that lies beside a text. */
  votes(entry: CatalogueEntry): string | undefined;
}

const digest = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);

/** Works a key out when it is first asked for: threads that render ask for none. */
function once<Of extends object>(keyOf: (of: Of) => string): (of: Of) => string {
  const known = new Map<Of, string>();
  return (of) => {
    const key = known.get(of) ?? keyOf(of);
    known.set(of, key);
    return key;
  };
}

export function pageKeys({ library, graph, series, around, votes }: Known): PageKeys {
  const { entries, bySymbol } = library;
  const base = digest([around]);
  const places = new Map(entries.map(({ path }, at) => [path, at]));
  const stateOf = once(
    (entry: CatalogueEntry): string => `${entry.digest}${(entry.frontMatter.vote && votes(entry)) || ''}`,
  );

  const citing = (symbol: string): string => {
    const from = new Set(graph.citedBy(symbol).map((edge) => edge.from.symbol));
    const digests = [symbol, ...from].map((each) => bySymbol.get(each)?.digest);
    return digest([base, symbol, digests]);
  };
  const seriesKey = once((one: Series): string =>
    digest([base, one, one.members.map(({ symbol }) => bySymbol.get(symbol.canonical)?.digest)]),
  );
  const cites = ({ symbol }: CatalogueEntry): unknown[] => {
    const edges = graph.cites(symbol.canonical);
    const cited = new Set(edges.map(({ resolved }) => resolved.symbol));
    return [edges.map(({ resolved }) => resolved), [...cited].map(shownOf)];
  };
  const shownOf = (symbol: string): unknown => {
    const held = bySymbol.get(symbol);
    return held ? [held.frontMatter.title, held.frontMatter.adopted] : graph.citingTexts(symbol);
  };
  const beside = (entry: CatalogueEntry): (ListedText | undefined)[] => {
    const at = places.get(entry.path) ?? 0;
    return [entries[at - 1], entries[at + 1]].map((other) => other && listed(other));
  };
  const ofAll = once((all: Library['entries']) => digest([base, all.map((entry) => [entry.path, stateOf(entry)])]));
  const leadsTo = (entry: CatalogueEntry): string[] =>
    listsOf(entry).filter((address) => sharedLists(entries).has(address));
  return {
    text: (entry) => {
      const own = series.bySymbol.get(entry.symbol.canonical);
      const around = [citing(entry.symbol.canonical), own && seriesKey(own), beside(entry)];
      return digest([base, stateOf(entry), cites(entry), leadsTo(entry), around]);
    },
    forms: once((entry) => digest([stateOf(entry), cites(entry)])),
    citing,
    series: seriesKey,
    comparison: ({ older, newer, between, series: one }) =>
      digest([base, older.digest, newer.digest, between, one.id, one.title]),
    get whole() {
      return ofAll(entries);
    },
    showing: (value) => digest([base, value]),
  };
}
