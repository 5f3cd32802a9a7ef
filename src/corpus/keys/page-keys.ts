import { hash } from 'node:crypto';
import { textsBeside } from '../beside.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { ComparisonPage } from '../comparison/comparison-pages.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Lead } from '../graph/leads.ts';
import type { Library } from '../library.ts';
import type { ListedText } from '../listing.ts';
import { onceFor } from '../once-for.ts';
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

const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
const digest = (parts: readonly unknown[]): string => digestOf(JSON.stringify(parts));

/** The keys of a library's pages, each worked out when it is asked for: threads that render ask for none. */
export function pageKeys({ library, graph, series, around, votes }: Known): PageKeys {
  const { entries, bySymbol } = library;
  const base = digest([around]);
  const stateOf = onceEach(
    (entry: CatalogueEntry): string => `${entry.digest}${(entry.frontMatter.vote && votes(entry)) || ''}`,
  );
  const digests = graph.symbols().map((symbol) => bySymbol.get(symbol)?.digest);
  const citing = onceEach((symbol: string): string => {
    let texts = `${base} ${symbol} ${bySymbol.get(symbol)?.digest}`;
    let last = -1;
    // The places of one text follow each other.
    for (const from of graph.citingNumbers(symbol)) {
      if (from !== last) texts += digests[from];
      last = from;
    }
    return digestOf([texts, ...graph.otherNames(symbol)].join('\n'));
  });
  const seriesKey = onceEach((one: Series): string =>
    digest([base, one, one.members.map(({ symbol }) => bySymbol.get(symbol.canonical)?.digest)]),
  );
  const landings = new Array<string | undefined>(graph.leadCount);
  const cites = onceEach(({ symbol }: CatalogueEntry): string => {
    let all = '';
    for (const lead of graph.leadNumbers(symbol.canonical)) {
      // Of a document that is never held nothing is shown but what the text says of it.
      landings[lead] ??= graph.destinationOf(lead) === 'official' ? '' : landing(graph.lead(lead));
      all += landings[lead];
    }
    return digestOf(all);
  });
  /** All that a text which cites another shows of that; of one of its places, all places that it has. */
  const landing = ({ to, symbol, placed }: Lead): string => {
    const held = bySymbol.get(symbol);
    const shown = held
      ? [held.frontMatter.title, held.frontMatter.adopted, placed && library.placesOf(held)]
      : graph.citingTexts(symbol);
    return JSON.stringify([to, symbol, shown]);
  };
  const ofAll = onceFor((all: Library['entries']) => digest([base, all.map((entry) => [entry.path, stateOf(entry)])]));
  const leadsTo = (entry: CatalogueEntry): string[] =>
    listsOf(entry).filter((address) => sharedLists(entries).has(address));
  const lineOf = onceEach((line: ListedText): string => [line.address, line.title, line.adopted].join('\n'));
  return {
    text: (entry) => {
      const own = series.bySymbol.get(entry.symbol.canonical);
      const { previous, next } = textsBeside(entry, library);
      const beside = [previous && lineOf(previous), next && lineOf(next)];
      const around = [citing(entry.symbol.canonical), own && seriesKey(own), ...beside, ...leadsTo(entry)];
      return digestOf([base, stateOf(entry), cites(entry), ...around].join('\n'));
    },
    forms: onceEach((entry) => digestOf(`${stateOf(entry)} ${cites(entry)}`)),
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

/** What `make` makes of each thing, made once: as long as a library is open, all of it may be asked for again. */
function onceEach<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
