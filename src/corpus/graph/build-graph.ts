import type { LocatedCitation } from '../../citations/found-citation.ts';
import { type Resolved, resolveCitation } from '../../citations/resolve-citation.ts';
import { compareSymbols } from '../../symbols/compare-symbols.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { CitingDocument, Passage } from './citing-document.ts';

/** One citation of one text by another: who cites, where and in which words, and where it leads. */
export interface Edge {
  from: CitingDocument;
  citation: LocatedCitation;
  /** Asked of `from` each time: a graph does not hold the words of a library. */
  readonly passage: Passage;
  resolved: Exclude<Resolved, { to: 'nowhere' }>;
}

/** Who cites whom. Symbols are canonical, with the part letter of a text held as a part. All lists have one fixed order. */
export interface CitationGraph {
  /** Citations of a text by others, newest citing text first, then as printed. */
  citedBy(symbol: string): readonly Edge[];
  /** How many held texts cite a text. */
  citingTexts(symbol: string): number;
  /** What a held text cites, as printed, its own paragraphs left out. */
  cites(symbol: string): readonly Edge[];
  /** How many citing texts point to each paragraph of a text, by its id. */
  paragraphCounts(symbol: string): ReadonlyMap<string, number>;
  /** Resolutions and decisions that are cited and not held, the most wanted first; `texts` is how many held texts cite it. */
  unheld(): readonly { symbol: string; texts: number; citations: number }[];
  document(symbol: string): CitingDocument | undefined;
}

/** Builds the graph of the given documents; their order does not matter. */
export function buildGraph(documents: Iterable<CitingDocument>): CitationGraph {
  const bySymbol = new Map([...documents].map((document) => [document.symbol, document]));
  const ordered = [...bySymbol.values()].sort(newestFirst);
  const outgoing = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  for (const from of ordered) {
    const edges = edgesOf(from, (symbol) => bySymbol.get(symbol));
    outgoing.set(from.symbol, edges);
    for (const edge of edges) {
      const known = incoming.get(edge.resolved.symbol);
      if (known) known.push(edge);
      else incoming.set(edge.resolved.symbol, [edge]);
    }
  }
  const texts = new Map([...incoming].map(([symbol, edges]) => [symbol, new Set(edges.map(({ from }) => from)).size]));
  const unheld = ranked(incoming, texts);
  return {
    citedBy: (symbol) => incoming.get(symbol) ?? [],
    citingTexts: (symbol) => texts.get(symbol) ?? 0,
    cites: (symbol) => outgoing.get(symbol) ?? [],
    paragraphCounts: (symbol) => countsOf(incoming.get(symbol) ?? []),
    unheld: () => unheld,
    document: (symbol) => bySymbol.get(symbol),
  };
}

function edgesOf(from: CitingDocument, holdings: (symbol: string) => CitingDocument | undefined): Edge[] {
  return from.citations.flatMap((citation) => {
    const resolved = resolveCitation(citation, holdings);
    return resolved.to === 'nowhere' || resolved.symbol === from.symbol
      ? []
      : [new CitingEdge(from, citation, resolved)];
  });
}

class CitingEdge implements Edge {
  readonly from: CitingDocument;
  readonly citation: LocatedCitation;
  readonly resolved: Edge['resolved'];

  constructor(from: CitingDocument, citation: LocatedCitation, resolved: Edge['resolved']) {
    this.from = from;
    this.citation = citation;
    this.resolved = resolved;
  }

  get passage(): Passage {
    const passage = this.from.passages.get(this.citation.paragraph);
    if (passage) return passage;
    throw new Error(`${this.from.symbol} cites in ${this.citation.paragraph}, and has no such passage.`);
  }
}

function countsOf(edges: readonly Edge[]): Map<string, number> {
  const citing = new Map<string, Set<string>>();
  for (const { from, resolved } of edges) {
    for (const id of resolved.ids) citing.set(id, (citing.get(id) ?? new Set()).add(from.symbol));
  }
  return new Map([...citing].map(([id, texts]) => [id, texts.size]));
}

function ranked(
  incoming: ReadonlyMap<string, readonly Edge[]>,
  citingTexts: ReadonlyMap<string, number>,
): { symbol: string; texts: number; citations: number }[] {
  return [...incoming]
    .filter(([, edges]) => edges[0]?.resolved.to === 'unheld')
    .map(([symbol, edges]) => ({
      symbol,
      texts: citingTexts.get(symbol) ?? 0,
      citations: edges.length,
    }))
    .sort((a, b) => b.texts - a.texts || b.citations - a.citations || bySymbols(a, b));
}

function newestFirst(a: CitingDocument, b: CitingDocument): number {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  return one === other ? bySymbols(b, a) : one < other ? 1 : -1;
}

function bySymbols(a: { symbol: string }, b: { symbol: string }): number {
  const [first, second] = [parseSymbol(a.symbol), parseSymbol(b.symbol)];
  return first && second ? compareSymbols(first, second) : a.symbol < b.symbol ? -1 : 1;
}
