import { type Lead, leadsAmong } from './leads.ts';
import { type NamingText, namingPlaces } from './named-texts.ts';
import { Runs } from './runs.ts';
import { bySymbols } from './text-order.ts';

/** A paragraph or note that cites a text, once however often it does. */
export interface CitingPlace {
  from: Pick<NamingText, 'symbol' | 'adopted'>;
  paragraph: string;
}

/** How often a text that is cited and not held is. */
export interface Wanted {
  symbol: string;
  texts: number;
  citations: number;
}

/**
 * Who cites whom, as far as names tell it. Of a large library these are millions of relations, and each thread that renders holds them: they are
 * numbers in tables, which V8 does not look through when it looks for what was let go.
 */
export class NamedGraph {
  /** Newest first. */
  readonly #texts: readonly CitingPlace['from'][];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #leadOf: (name: string) => Lead | null;
  readonly #leads: readonly Lead[];
  readonly #cited: ReadonlyMap<string, number>;
  readonly #paragraphs: readonly string[];
  /** Of each text its leads, each once. */
  readonly #leadsOf: Runs;
  readonly #citations: Uint32Array;
  /** Of each cited text the places that cite it: which text, and which paragraph. */
  readonly #from: Runs;
  readonly #at: Runs;
  readonly #citedTexts: Uint32Array;
  readonly #citedCitations: Uint32Array;

  /** `texts` are newest first. */
  constructor(texts: readonly NamingText[]) {
    this.#texts = texts.map(({ symbol, adopted }) => ({ symbol, adopted }));
    this.#numbers = numbered(texts.map(({ symbol }) => symbol));
    this.#leadOf = leadsAmong(this.#numbers);
    const gathered = new Gathering(this.#leadOf);
    for (const text of texts) gathered.add(text);
    this.#leads = [...gathered.leads.keys()];
    this.#cited = gathered.cited;
    this.#paragraphs = [...gathered.paragraphs.keys()];
    const { leadsOf, places } = gathered;
    this.#leadsOf = new Runs(texts.length, leadsOf.text, leadsOf.lead);
    this.#citations = Uint32Array.from(gathered.citations);
    this.#from = new Runs(this.#cited.size, places.cited, places.from);
    this.#at = new Runs(this.#cited.size, places.cited, places.paragraph);
    this.#citedTexts = Uint32Array.from(gathered.citedTexts);
    this.#citedCitations = Uint32Array.from(gathered.citedCitations);
  }

  /** Where a name leads. */
  leadOf(name: string): Lead | null {
    return this.#leadOf(name);
  }

  /** Newest citing text first, then as printed. */
  citingPlaces(symbol: string): CitingPlace[] {
    const cited = this.#cited.get(symbol);
    if (cited === undefined) return [];
    const paragraphs = this.#at.of(cited);
    return Array.from(this.#from.of(cited), (from, at) => ({
      from: this.#texts[from] as CitingPlace['from'],
      paragraph: this.#paragraphs[paragraphs[at] as number] as string,
    }));
  }

  /** How many texts cite a text. */
  citingTexts(symbol: string): number {
    return this.#citedTexts[this.#cited.get(symbol) ?? -1] ?? 0;
  }

  /** Where the citations of a text lead, each once. */
  leads(symbol: string): Lead[] {
    const text = this.#numbers.get(symbol);
    return text === undefined ? [] : Array.from(this.#leadsOf.of(text), (lead) => this.#leads[lead] as Lead);
  }

  /** How many those citations are. */
  citations(symbol: string): number {
    return this.#citations[this.#numbers.get(symbol) ?? -1] ?? 0;
  }

  /** Resolutions and decisions that are not held, the most wanted first. */
  unheld(): Wanted[] {
    const wanted = new Set(this.#leads.flatMap(({ to, symbol }) => (to === 'unheld' ? symbol : [])));
    return [...this.#cited]
      .filter(([symbol]) => wanted.has(symbol))
      .map(([symbol, cited]) => ({
        symbol,
        texts: this.#citedTexts[cited] ?? 0,
        citations: this.#citedCitations[cited] ?? 0,
      }))
      .sort((a, b) => b.texts - a.texts || b.citations - a.citations || bySymbols(a, b));
  }
}

const numbered = (names: readonly string[]): Map<string, number> => new Map(names.map((name, at) => [name, at]));

/** The number of a thing: the next where it is new. */
function numberIn<Thing>(numbers: Map<Thing, number>, thing: Thing): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, numbers.size);
  return numbers.size - 1;
}

/** The relations of texts as they become known, one text after the other. Texts, leads and paragraphs are numbered as they come. */
class Gathering {
  readonly leads = new Map<Lead, number>();
  readonly cited = new Map<string, number>();
  readonly paragraphs = new Map<string, number>();
  readonly leadsOf: { text: number[]; lead: number[] } = { text: [], lead: [] };
  readonly places: { cited: number[]; from: number[]; paragraph: number[] } = { cited: [], from: [], paragraph: [] };
  readonly citations: number[] = [];
  readonly citedTexts: number[] = [];
  readonly citedCitations: number[] = [];
  readonly #leadOf: (name: string) => Lead | null;
  /** Which text had a lead last, which text and which place cited a text last: each counts once there. */
  readonly #lastOfLead: number[] = [];
  readonly #lastText: number[] = [];
  readonly #lastPlace: number[] = [];
  #place = 0;

  constructor(leadOf: (name: string) => Lead | null) {
    this.#leadOf = leadOf;
  }

  add({ symbol, named }: NamingText): void {
    const text = this.citations.push(0) - 1;
    for (const { paragraph, names } of namingPlaces(named)) {
      this.#place += 1;
      for (const name of names) {
        const lead = this.#leadOf(name);
        if (lead && lead.symbol !== symbol) this.#cite(text, paragraph, lead);
      }
    }
  }

  #cite(text: number, paragraph: string, lead: Lead): void {
    this.citations[text] = (this.citations[text] ?? 0) + 1;
    const own = numberIn(this.leads, lead);
    if (this.#lastOfLead[own] !== text) {
      this.leadsOf.text.push(text);
      this.leadsOf.lead.push(own);
      this.#lastOfLead[own] = text;
    }
    const cited = numberIn(this.cited, lead.symbol);
    this.citedCitations[cited] = (this.citedCitations[cited] ?? 0) + 1;
    if (this.#lastText[cited] !== text) this.citedTexts[cited] = (this.citedTexts[cited] ?? 0) + 1;
    this.#lastText[cited] = text;
    if (this.#lastPlace[cited] === this.#place) return;
    this.#lastPlace[cited] = this.#place;
    this.places.cited.push(cited);
    this.places.from.push(text);
    this.places.paragraph.push(numberIn(this.paragraphs, paragraph));
  }
}
