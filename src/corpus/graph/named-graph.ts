import { ownString } from '../../symbols/own-string.ts';
import type { NameNumbers } from '../name-numbers.ts';
import { GatheredNames } from './gathered-names.ts';
import { destinations, type Lead, leadOf } from './leads.ts';
import type { NamingText } from './named-texts.ts';
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
 * numbers in tables, which V8 does not look through when it looks for what was let go. Texts have the numbers of their places, newest first; what is cited
 * besides has the number of its symbol among all names.
 */
export class NamedGraph {
  readonly #texts: readonly CitingPlace['from'][];
  readonly #held: ReadonlyMap<string, number>;
  readonly #names: NameNumbers;
  readonly #paragraphs: readonly string[];
  /** Of each name the number of what it leads to, what kind that is, and whether a place in it is named. */
  readonly #leads: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #placed: Uint8Array;
  /** Of each text the names in it that lead to others, each once. */
  readonly #named: Runs;
  readonly #citations: Uint32Array;
  /** Of what is cited the places that cite it: which text, and which paragraph. */
  readonly #from: Runs;
  readonly #at: Runs;
  readonly #otherNames: Runs;
  readonly #citedTexts: Uint32Array;
  readonly #citedCitations: Uint32Array;
  readonly #asked = new Map<string, Lead | null>();

  /** `texts` are newest first. */
  constructor(texts: readonly NamingText[]) {
    this.#texts = texts.map(({ symbol, adopted }) => ({ symbol, adopted }));
    this.#held = new Map(texts.map(({ symbol }, at) => [symbol, at]));
    const gathered = new GatheredNames(this.#held);
    for (const text of texts) gathered.add(text);
    const { names, paragraphs, named, places, otherNames } = gathered;
    this.#names = names;
    this.#paragraphs = Array.from({ length: paragraphs.size }, (_, paragraph) => paragraphs.nameOf(paragraph));
    this.#leads = Int32Array.from(gathered.leads);
    this.#kinds = Uint8Array.from(gathered.kinds);
    this.#placed = Uint8Array.from(gathered.placed);
    this.#named = new Runs(texts.length, named.text, named.name);
    this.#citations = Uint32Array.from(gathered.citations);
    this.#from = new Runs(names.size, places.cited, places.from);
    this.#at = new Runs(names.size, places.cited, places.paragraph);
    this.#otherNames = new Runs(names.size, otherNames.cited, otherNames.name);
    this.#citedTexts = Uint32Array.from(gathered.citedTexts);
    this.#citedCitations = Uint32Array.from(gathered.citedCitations);
  }

  /** Where a name leads. */
  leadOf(name: string): Lead | null {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const found = leadOf(name, this.#held);
    this.#asked.set(ownString(name), found);
    return found;
  }

  /** Newest citing text first, then as printed. */
  citingPlaces(symbol: string): CitingPlace[] {
    const cited = this.#numberOf(symbol);
    const paragraphs = this.#at.of(cited);
    return Array.from(this.#from.of(cited), (from, at) => ({
      from: this.#texts[from] as CitingPlace['from'],
      paragraph: this.#paragraphs[paragraphs[at] as number] as string,
    }));
  }

  /** The numbers of those texts, one for each place. */
  citingNumbers(symbol: string): Uint32Array {
    return this.#from.of(this.#numberOf(symbol));
  }

  /**
   * Names by which a text is cited, sorted, that might lead elsewhere, were others held: that of a part of it, `A/RES/61/7|B`, of which there may be a text some day, or one with another
   * year. Who cites it may stay the same then, and does so in fewer words.
   */
  otherNames(symbol: string): string[] {
    return Array.from(this.#otherNames.of(this.#numberOf(symbol)), (name) => this.#names.nameOf(name)).sort();
  }

  /** How many of those places have a date. */
  datedPlaces(symbol: string): number {
    const numbers = this.citingNumbers(symbol);
    const undated = numbers.findIndex((from) => this.#texts[from]?.adopted === null);
    return undated < 0 ? numbers.length : undated;
  }

  /** How many texts cite a text. */
  citingTexts(symbol: string): number {
    return this.#citedTexts[this.#numberOf(symbol)] ?? 0;
  }

  /** The symbols of all texts, newest first. */
  symbols(): string[] {
    return [...this.#held.keys()];
  }

  /** Where the citations of a text lead, each once. */
  leadNumbers(symbol: string): Uint32Array {
    return this.#named.of(this.#held.get(symbol) ?? nothing);
  }

  /** The numbers of leads are below this one. */
  get leadCount(): number {
    return this.#leads.length;
  }

  destinationOf(lead: number): Lead['to'] {
    return destinations[this.#kinds[lead] as number] as Lead['to'];
  }

  /** The number of what a lead leads to. */
  citedNumber(lead: number): number {
    return this.#leads[lead] as number;
  }

  /** The number of what the name leads to that stands in `bytes`; -1 where that is nothing. */
  citedBy(bytes: Uint8Array, start: number, end: number): number {
    return this.#leads[this.#names.find(bytes, start, end)] ?? nothing;
  }

  lead(number: number): Lead {
    const cited = this.citedNumber(number);
    return {
      to: this.destinationOf(number),
      symbol: this.#texts[cited]?.symbol ?? this.#names.nameOf(cited),
      placed: this.#placed[number] === 1,
    };
  }

  /** How many those citations are. */
  citations(symbol: string): number {
    return this.#citations[this.#held.get(symbol) ?? nothing] ?? 0;
  }

  /** Resolutions and decisions that are not held, the most wanted first. */
  unheld(): Wanted[] {
    const unheld = destinations.indexOf('unheld');
    const wanted = new Set(this.#leads.filter((_, name) => this.#kinds[name] === unheld));
    return Array.from(wanted, (cited) => ({
      symbol: this.#names.nameOf(cited),
      texts: this.#citedTexts[cited] ?? 0,
      citations: this.#citedCitations[cited] ?? 0,
    })).sort((a, b) => b.texts - a.texts || b.citations - a.citations || bySymbols(a, b));
  }

  #numberOf(symbol: string): number {
    return this.#held.get(symbol) ?? this.#names.find(Buffer.from(symbol));
  }
}

const nothing = -1;
