import type { HeldText } from '../../citations/resolve-citation.ts';
import type { CitingDocument } from './citing-document.ts';
import { type Edge, edgesOf } from './citing-edge.ts';
import { type Lead, leadsAmong } from './leads.ts';
import { namedTexts, namingPlaces } from './named-texts.ts';
import { bySymbols, newestFirst } from './text-order.ts';

/** A held text as the graph begins with it. The document is asked for when its citations are. */
export interface GraphText {
  symbol: string;
  adopted: string | null;
  /** As `namedTexts` writes it. */
  named: string;
  read(): CitingDocument;
}

/** A paragraph or note that cites a text, once however often it does. */
export interface CitingPlace {
  from: Pick<GraphText, 'symbol' | 'adopted'>;
  paragraph: string;
}

/** Who cites whom. Symbols are canonical, with the part letter of a text held as a part. All lists have one fixed order. */
export interface CitationGraph {
  /** Citations of a text by others, newest citing text first, then as printed. */
  citedBy(symbol: string): readonly Edge[];
  /** The places of those citations, in their order. */
  citingPlaces(symbol: string): readonly CitingPlace[];
  /** How many held texts cite a text. */
  citingTexts(symbol: string): number;
  /** What a held text cites, as printed, its own paragraphs left out. */
  cites(symbol: string): readonly Edge[];
  /** Where those citations lead, each once. */
  leads(symbol: string): ReadonlySet<Lead>;
  /** How many those citations are. */
  citations(symbol: string): number;
  /** How many citing texts point to each paragraph of a text, by its id. */
  paragraphCounts(symbol: string): ReadonlyMap<string, number>;
  /** Resolutions and decisions that are cited and not held, the most wanted first; `texts` is how many held texts cite it. */
  unheld(): readonly { symbol: string; texts: number; citations: number }[];
  document(symbol: string): CitingDocument | undefined;
}

/** The graph begins with what a document names. */
export const graphText = (document: CitingDocument): GraphText => ({
  symbol: document.symbol,
  adopted: document.adopted,
  named: namedTexts(document.citations),
  read: () => document,
});

/** Who cites a text, as far as names tell it. */
interface Cited {
  to: Lead['to'];
  places: CitingPlace[];
  texts: number;
  citations: number;
}

/** Where the citations of a text lead, each once, and how many they are. */
interface Leads {
  each: ReadonlySet<Lead>;
  citations: number;
}

/**
 * The graph of the given texts; their order does not matter. Who cites whom is told by the names alone; what a text cites is read and
 * resolved when it is first asked for.
 */
export function buildGraph(texts: Iterable<GraphText>): CitationGraph {
  const bySymbol = new Map([...texts].map((text) => [text.symbol, text]));
  const leadOf = leadsAmong(bySymbol);
  const cited = new Map<string, Cited>();
  const leads = new Map<string, Leads>();
  for (const from of [...bySymbol.values()].sort(newestFirst))
    leads.set(from.symbol, addCitations(from, leadOf, cited));
  const documents = once((symbol) => bySymbol.get(symbol)?.read());
  const holdings = (symbol: string): HeldText | undefined => {
    const text = bySymbol.get(symbol);
    return text && new Holding(text, documents);
  };
  const cites = once((symbol) => edgesOf(documents(symbol), holdings));
  const citedBy = once((symbol) => {
    const from = new Set(cited.get(symbol)?.places.map((place) => place.from.symbol));
    const edges: Edge[] = [];
    for (const each of from) for (const edge of cites(each)) if (edge.resolved.symbol === symbol) edges.push(edge);
    return edges;
  });
  const unheld = ranked(cited);
  return {
    citedBy,
    citingPlaces: (symbol) => cited.get(symbol)?.places ?? [],
    citingTexts: (symbol) => cited.get(symbol)?.texts ?? 0,
    cites,
    leads: (symbol) => leads.get(symbol)?.each ?? new Set(),
    citations: (symbol) => leads.get(symbol)?.citations ?? 0,
    paragraphCounts: (symbol) => countsOf(citedBy(symbol)),
    unheld: () => unheld,
    document: documents,
  };
}

function once<Made>(make: (symbol: string) => Made): (symbol: string) => Made {
  const made = new Map<string, Made>();
  return (symbol) => {
    const known = made.get(symbol) ?? make(symbol);
    made.set(symbol, known);
    return known;
  };
}

/** Adds the citations of a text to those of what it cites; answers where they lead. */
function addCitations(from: GraphText, leadOf: (name: string) => Lead | null, cited: Map<string, Cited>): Leads {
  const leads = { each: new Set<Lead>(), citations: 0 };
  const texts = new Set<Cited>();
  for (const { paragraph, names } of namingPlaces(from.named)) {
    const here = new Set<Cited>();
    for (const name of names) {
      const lead = leadOf(name);
      if (!lead || lead.symbol === from.symbol) continue;
      leads.each.add(lead);
      leads.citations += 1;
      const known = cited.get(lead.symbol) ?? { to: lead.to, places: [], texts: 0, citations: 0 };
      cited.set(lead.symbol, known);
      known.citations += 1;
      if (!here.has(known)) known.places.push({ from, paragraph });
      if (!texts.has(known)) known.texts += 1;
      here.add(known);
      texts.add(known);
    }
  }
  return leads;
}

/** What citations of a held text ask of it; its paragraphs are read for those that name one. */
class Holding implements HeldText {
  readonly symbol: string;
  readonly adopted: string | null;
  readonly #documents: (symbol: string) => CitingDocument | undefined;

  constructor({ symbol, adopted }: GraphText, documents: (symbol: string) => CitingDocument | undefined) {
    this.symbol = symbol;
    this.adopted = adopted;
    this.#documents = documents;
  }

  get paragraphs(): HeldText['paragraphs'] {
    return this.#documents(this.symbol)?.paragraphs ?? [];
  }
}

function countsOf(edges: readonly Edge[]): Map<string, number> {
  const citing = new Map<string, Set<string>>();
  for (const { from, resolved } of edges) {
    for (const id of resolved.ids) citing.set(id, (citing.get(id) ?? new Set()).add(from.symbol));
  }
  return new Map([...citing].map(([id, texts]) => [id, texts.size]));
}

function ranked(cited: ReadonlyMap<string, Cited>): { symbol: string; texts: number; citations: number }[] {
  return [...cited]
    .filter(([, { to }]) => to === 'unheld')
    .map(([symbol, { texts, citations }]) => ({ symbol, texts, citations }))
    .sort((a, b) => b.texts - a.texts || b.citations - a.citations || bySymbols(a, b));
}
