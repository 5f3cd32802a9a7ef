import type { HeldText } from '../../citations/resolve-citation.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { latelyAsked } from '../lately-asked.ts';
import { NameNumbers } from '../name-numbers.ts';
import { type NumberedLines, numberLines } from '../numbered-lines.ts';
import type { CitingDocument } from './citing-document.ts';
import { type Edge, edgesOf } from './citing-edge.ts';
import { type Leading, leadingOf } from './leading.ts';
import type { Lead } from './leads.ts';
import { type CitingPlace, NamedGraph, type Wanted } from './named-graph.ts';
import { type NamingText, namedTexts, nameOf } from './named-texts.ts';
import { readPrintedYears, writePrintedYears } from './printed-years.ts';
import { newestFirst } from './text-order.ts';

/** A held text as the graph begins with it. The document is asked for when its citations are. */
export interface GraphText extends NamingText {
  read(): CitingDocument;
  /** What `writePrintedYears` writes, in numbers of these words. */
  years(words: NameNumbers): NumberedLines;
}

/** Who cites whom. Symbols are canonical, with the part letter of a text held as a part. All lists have one fixed order. */
export interface CitationGraph {
  /** Citations of a text by others, newest citing text first, then as printed. */
  citedBy(symbol: string): readonly Edge[];
  /** The places of those citations, in their order. */
  citingPlaces(symbol: string): readonly CitingPlace[];
  /** How many of those have a date: they come first. */
  datedPlaces(symbol: string): number;
  /** Names by which they cite it that might lead elsewhere, were other texts held. */
  otherNames(symbol: string): string[];
  /** How many held texts cite a text. */
  citingTexts(symbol: string): number;
  /** What a held text cites, as printed, its own paragraphs left out. */
  cites(symbol: string): readonly Edge[];
  /** The same without where in the text each leads, but for the ids, which are worked out when they are asked for. */
  leading(symbol: string): Leading[];
  /** Where those citations lead, each once, as numbers by which `lead` tells it; the same number for the same lead of any text. */
  leadNumbers(symbol: string): Uint32Array;
  lead(number: number): Lead;
  /** The numbers of leads are below this one. */
  leadCount: number;
  destinationOf(lead: number): Lead['to'];
  /** The number of the text that it leads to, the same for all leads to that, and below `leadCount`; that of a held text is its place in `symbols`. */
  citedNumber(lead: number): number;
  /** The texts of `citingPlaces` as numbers, which are their places in `symbols`. */
  citingNumbers(symbol: string): Uint32Array;
  /** Those of all texts, newest first. */
  symbols(): string[];
  /** The year that a held text prints first beside each text that it cites with a date, by the number of that. */
  printedYears(symbol: string): ReadonlyMap<number, number>;
  /** How many those citations are. */
  citations(symbol: string): number;
  /** How many citing texts point to each paragraph of a text, by its id. */
  paragraphCounts(symbol: string): ReadonlyMap<string, number>;
  /** Resolutions and decisions that are cited and not held, the most wanted first; `texts` is how many held texts cite it. */
  unheld(): readonly Wanted[];
  document(symbol: string): CitingDocument | undefined;
}

/** The graph begins with what a document names. */
export const graphText = (document: CitingDocument): GraphText => ({
  symbol: document.symbol,
  parsed: parseSymbol(document.symbol),
  adopted: document.adopted,
  named: (words) => numberLines(Buffer.from(namedTexts(document.citations)), words),
  read: () => document,
  years: (words) => numberLines(Buffer.from(writePrintedYears(document.citations)), words),
});

/**
 * What is read is held on to while it is asked for again: the texts that cite one are often those that cite the next, and the page of a text,
 * its forms and its feed are made one after the other. All of a library would be most of what a thread holds.
 */
const [documentsHeld, citedHeld] = [1000, 8];

/**
 * The graph of the given texts; their order does not matter. Who cites whom is told by the names alone; what a text cites is read and
 * resolved when it is asked for. `words` are those that names have numbers of.
 */
export function buildGraph(texts: Iterable<GraphText>, words = new NameNumbers()): CitationGraph {
  const bySymbol = new Map(
    [...texts].map(({ symbol, adopted, read, years }) => [symbol, { symbol, adopted, read, years }]),
  );
  const named = new NamedGraph(newestFirst([...texts]), words);
  const lately = latelyAsked<CitingDocument | undefined>(documentsHeld);
  const document = (symbol: string) => lately(symbol, () => bySymbol.get(symbol)?.read());
  const holdings = (symbol: string): HeldText | undefined => {
    const text = bySymbol.get(symbol);
    return text && new Holding(text, document);
  };
  const [latelyCites, latelyCitedBy] = [
    latelyAsked<readonly Edge[]>(citedHeld),
    latelyAsked<readonly Edge[]>(citedHeld),
  ];
  const edgesTo = (symbol: string): Edge[] => {
    const places = Map.groupBy(named.citingPlaces(symbol), ({ from }) => from.symbol);
    return [...places].flatMap(([citing, own]) => {
      const from = document(citing);
      if (!from) return [];
      const there = new Set(own.map(({ paragraph }) => paragraph));
      const citations = from.citationsIn?.(there) ?? from.citations.filter(({ paragraph }) => there.has(paragraph));
      const wanted = citations.filter((citation) => named.leadOf(nameOf(citation))?.symbol === symbol);
      return edgesOf(from, wanted, holdings);
    });
  };
  const edgesFrom = (symbol: string): Edge[] => {
    const from = document(symbol);
    return from ? edgesOf(from, from.citations, holdings) : [];
  };
  const latelyPlaces = latelyAsked<readonly CitingPlace[]>(citedHeld);
  let unheld: readonly Wanted[] | undefined;
  const citedBy = (symbol: string) => latelyCitedBy(symbol, () => edgesTo(symbol));
  return {
    citedBy,
    citingPlaces: (symbol) => latelyPlaces(symbol, () => named.citingPlaces(symbol)),
    datedPlaces: (symbol) => named.datedPlaces(symbol),
    otherNames: (symbol) => named.otherNames(symbol),
    citingTexts: (symbol) => named.citingTexts(symbol),
    cites: (symbol) => latelyCites(symbol, () => edgesFrom(symbol)),
    leading: (symbol) => leadingOf(document(symbol), (name) => named.leadOf(name), holdings),
    leadNumbers: (symbol) => named.leadNumbers(symbol),
    lead: (number) => named.lead(number),
    leadCount: named.leadCount,
    destinationOf: (lead) => named.destinationOf(lead),
    citedNumber: (lead) => named.citedNumber(lead),
    citingNumbers: (symbol) => named.citingNumbers(symbol),
    symbols: () => named.symbols(),
    printedYears: (symbol) =>
      readPrintedYears(bySymbol.get(symbol)?.years(words) ?? [], words, (name) => named.citedNumber(name)),
    citations: (symbol) => named.citations(symbol),
    paragraphCounts: (symbol) => countsOf(citedBy(symbol)),
    unheld: () => {
      unheld ??= named.unheld();
      return unheld;
    },
    document,
  };
}

/** What citations of a held text ask of it; its paragraphs are read for those that name one. */
class Holding implements HeldText {
  readonly symbol: string;
  readonly adopted: string | null;
  readonly #document: (symbol: string) => CitingDocument | undefined;

  constructor(
    { symbol, adopted }: Pick<GraphText, 'symbol' | 'adopted'>,
    document: (symbol: string) => CitingDocument | undefined,
  ) {
    this.symbol = symbol;
    this.adopted = adopted;
    this.#document = document;
  }

  get paragraphs(): HeldText['paragraphs'] {
    return this.#document(this.symbol)?.paragraphs ?? [];
  }
}

function countsOf(edges: readonly Edge[]): Map<string, number> {
  const citing = new Map<string, Set<string>>();
  for (const { from, resolved } of edges) {
    for (const id of resolved.ids) citing.set(id, (citing.get(id) ?? new Set()).add(from.symbol));
  }
  return new Map([...citing].map(([id, texts]) => [id, texts.size]));
}
