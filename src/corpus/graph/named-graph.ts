import { ownString } from '../../symbols/own-string.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { NameNumbers } from '../name-numbers.ts';
import { GatheredNames } from './gathered-names.ts';
import { destinations, type Lead, leadOf } from './leads.ts';
import type { NamingText } from './named-texts.ts';
import { type Runs, runsOf } from './runs.ts';
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
 * besides has the number of its symbol among all words, behind those of the texts.
 */
export class NamedGraph {
  readonly #texts: readonly CitingPlace['from'][];
  readonly #held: ReadonlyMap<string, number>;
  readonly #words: NameNumbers;
  readonly #paragraphs = new Map<number, string>();
  /** Of each name the number of what it leads to, what kind that is, and whether a place in it is named. */
  readonly #leads: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #placed: Uint8Array;
  /** Of each text the names in it that lead to others, each once. */
  readonly #named: Runs;
  readonly #citations: Uint32Array;
  /** Of what is cited the places that cite it; of each place its text, and its paragraph by its word. */
  readonly #citing: Runs;
  readonly #from: Uint32Array;
  readonly #at: Uint32Array;
  readonly #otherNames: Runs;
  readonly #citedTexts: Uint32Array;
  readonly #citedCitations: Uint32Array;
  readonly #asked = new Map<string, Lead | null>();

  /** `texts` are newest first; they name by the numbers of `words`. */
  constructor(texts: readonly NamingText[], words: NameNumbers) {
    this.#texts = texts.map(({ symbol, adopted }) => ({ symbol, adopted }));
    this.#held = new Map(texts.map(({ symbol }, at) => [symbol, at]));
    this.#words = words;
    const gathered = new GatheredNames(texts, this.#held, words);
    [this.#leads, this.#kinds, this.#placed] = [gathered.leads, gathered.kinds, gathered.placed];
    [this.#named, this.#citations] = [gathered.named, gathered.citations];
    [this.#citing, this.#from, this.#at] = [gathered.citing, gathered.texts, gathered.paragraphs];
    [this.#citedTexts, this.#citedCitations] = [gathered.citedTexts, gathered.citedCitations];
    const { cited, name } = gathered.otherNames;
    this.#otherNames = runsOf(this.#citedTexts.length, cited, name);
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
    return Array.from(this.#citing.of(this.#numberOf(symbol)), (place) => ({
      from: this.#texts[this.#from[place] as number] as CitingPlace['from'],
      paragraph: this.#paragraphOf(this.#at[place] as number),
    }));
  }

  /** The numbers of those texts, one for each place. */
  citingNumbers(symbol: string): Uint32Array {
    return this.#citing.of(this.#numberOf(symbol)).map((place) => this.#from[place] as number);
  }

  /**
   * Names by which a text is cited, sorted, that might lead elsewhere, were others held: that of a part of it, `A/RES/61/7|B`, of which there may be a text some day, or one with another
   * year. Who cites it may stay the same then, and does so in fewer words.
   */
  otherNames(symbol: string): string[] {
    const names = this.#otherNames.of(this.#numberOf(symbol));
    return names.length === 0 ? [] : Array.from(names, (name) => this.#words.nameOf(name)).sort();
  }

  /** How many of those places have a date. */
  datedPlaces(symbol: string): number {
    const places = this.#citing.of(this.#numberOf(symbol));
    let { length } = places;
    // Texts without a date are the last.
    while (length > 0 && this.#texts[this.#from[places[length - 1] as number] as number]?.adopted === null) length -= 1;
    return length;
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

  /** The numbers of leads, and of what they lead to, are below this one. */
  get leadCount(): number {
    return this.#citedTexts.length;
  }

  destinationOf(lead: number): Lead['to'] {
    return destinations[this.#kinds[lead] as number] as Lead['to'];
  }

  /** The number of what a lead leads to, which is the number of its name; below 0 where that is nothing. */
  citedNumber(lead: number): number {
    return this.#leads[lead] ?? nothing;
  }

  lead(number: number): Lead {
    const cited = this.citedNumber(number);
    return {
      to: this.destinationOf(number),
      symbol: this.#symbolOf(cited),
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
    const wanted = new Set(this.#leads.filter((cited, name) => cited >= 0 && this.#kinds[name] === unheld));
    return Array.from(wanted, (cited) => {
      const [texts, citations] = [this.#citedTexts[cited] ?? 0, this.#citedCitations[cited] ?? 0];
      const symbol = this.#symbolOf(cited);
      return { symbol, parsed: parseSymbol(symbol), texts, citations };
    })
      .sort((a, b) => b.texts - a.texts || b.citations - a.citations || bySymbols(a, b))
      .map(({ parsed: _, ...wanted }) => wanted);
  }

  #symbolOf(cited: number): string {
    return this.#texts[cited]?.symbol ?? this.#words.nameOf(cited - this.#texts.length);
  }

  #numberOf(symbol: string): number {
    const text = this.#held.get(symbol);
    if (text !== undefined) return text;
    const word = this.#words.findName(symbol);
    return word < 0 ? nothing : this.#texts.length + word;
  }

  #paragraphOf(word: number): string {
    const known = this.#paragraphs.get(word) ?? this.#words.nameOf(word);
    this.#paragraphs.set(word, known);
    return known;
  }
}

const nothing = -1;
