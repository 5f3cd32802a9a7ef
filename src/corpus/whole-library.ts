import type { CitationRow, SeriesRow, TextRow, VoteRow, WholeLibrary } from '../model/whole-library.ts';
import { officialAddress } from '../symbols/address.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Library } from './library.ts';
import { seriesAddress } from './series/find-series.ts';
import { openedSeries } from './series/open-series.ts';
import type { Series } from './series/series-text.ts';

const made = new WeakMap<CitationGraph, Promise<WholeLibrary>>();

/** All that is held and what relates it, as tables: texts and their citations by symbol, series by id. Made once for a graph, as several files are written from it. */
export function wholeLibrary(library: Library, graph: CitationGraph): Promise<WholeLibrary> {
  const known = made.get(graph) ?? makeTables(library, graph);
  made.set(graph, known);
  return known;
}

async function makeTables(library: Library, graph: CitationGraph): Promise<WholeLibrary> {
  const { all, bySymbol } = await openedSeries(library);
  const { entries } = library;
  let citations: readonly CitationRow[] | undefined;
  return {
    texts: entries.map((entry) => textRow(entry, graph, bySymbol.get(entry.symbol.canonical)?.id ?? null)),
    /** Every text is read for them: only for the files that have them. */
    get citations() {
      citations ??= entries.flatMap(({ symbol }) => citationRows(symbol.canonical, graph));
      return citations;
    },
    votes: await voteRows(library),
    series: all.map(seriesRow),
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

const citationRows = (symbol: string, graph: CitationGraph): CitationRow[] =>
  graph.cites(symbol).map(({ citation, resolved }) => ({
    from: symbol,
    paragraph: citation.paragraph,
    to: resolved.symbol,
    state: resolved.to,
    pinpoint: resolved.ids,
    phrase: citation.phrase,
    date: citation.date,
    text: citation.text,
  }));

async function voteRows(library: Library): Promise<VoteRow[]> {
  const rows: VoteRow[] = [];
  for (const entry of library.entries)
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
