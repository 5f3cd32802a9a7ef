import type { CitationRow, CitationRows, SeriesRow, TextRow, VoteRow, WholeLibrary } from '../model/whole-library.ts';
import { officialAddress } from '../symbols/address.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Library } from './library.ts';
import { onceFor } from './once-for.ts';
import { seriesAddress } from './series/find-series.ts';
import { openedSeries } from './series/open-series.ts';
import type { Series } from './series/series-text.ts';

/**
 * All that is held and what relates it, as tables: texts and their citations by symbol, series by id. `keyOf` says what the citations of a text and where they
 * lead are made from.
 */
export async function wholeLibrary(
  library: Library,
  graph: CitationGraph,
  keyOf: (entry: CatalogueEntry) => string,
): Promise<WholeLibrary> {
  const { all, bySymbol } = await openedSeries(library);
  const { entries } = library;
  // Several files are written of the same rows.
  const texts = onceFor((held: Library['entries']) =>
    held.map((entry) => textRow(entry, graph, bySymbol.get(entry.symbol.canonical)?.id ?? null)),
  );
  const citations = onceFor((held: Library['entries']) => held.map((entry) => citationsIn(entry, graph, keyOf)));
  return {
    get texts() {
      return texts(entries);
    },
    get citations() {
      return citations(entries);
    },
    get unheld() {
      return graph.unheld().map(({ symbol }) => symbol);
    },
    votes: () => voteRows(library),
    get series() {
      return all.map(seriesRow);
    },
  };
}

const textRow = (
  { symbol, address, frontMatter }: CatalogueEntry,
  graph: CitationGraph,
  series: string | null,
): TextRow => ({
  symbol: symbol.canonical,
  title: frontMatter.title,
  organ: frontMatter.organ,
  kind: frontMatter.kind,
  adopted: frontMatter.adopted,
  published: frontMatter.published,
  session: frontMatter.session,
  meeting: frontMatter.meeting,
  agendaItems: frontMatter.agendaItems,
  subjects: frontMatter.subjects ?? [],
  series,
  cites: graph.citations(symbol.canonical),
  citedBy: graph.citingTexts(symbol.canonical),
  address,
  official: officialAddress(symbol),
});

const citationsIn = (
  entry: CatalogueEntry,
  graph: CitationGraph,
  keyOf: (entry: CatalogueEntry) => string,
): CitationRows => ({
  get key() {
    return keyOf(entry);
  },
  count: graph.citations(entry.symbol.canonical),
  rows: () => citationRows(entry.symbol.canonical, graph),
});

const citationRows = (symbol: string, graph: CitationGraph): CitationRow[] =>
  graph.leading(symbol).map(({ citation, lead, ids }) => ({
    from: symbol,
    paragraph: citation.paragraph,
    to: lead.symbol,
    state: lead.to,
    pinpoint: ids(),
    phrase: citation.phrase,
    date: citation.date,
    text: citation.text,
  }));

async function voteRows(library: Library): Promise<VoteRow[]> {
  const rows: VoteRow[] = [];
  for (const entry of library.entries.filter(({ frontMatter }) => frontMatter.vote))
    for (const { vote, states } of await library.votesOf(entry))
      for (const state of states) rows.push({ symbol: entry.symbol.canonical, state, vote });
  return rows;
}

const seriesRow = (series: Series): SeriesRow => ({
  id: series.id,
  title: series.title,
  organ: series.organ,
  kind: series.kind,
  address: seriesAddress(series),
  members: series.members.map(({ symbol, date, held }) => ({ symbol: symbol.canonical, date, held })),
  origin: series.origin && { ...series.origin, symbol: series.origin.symbol.canonical },
});
