import { firstHash, lastHash, NameNumbers, nextHash } from '../name-numbers.ts';
import { destinations, leadOf } from './leads.ts';
import { type NamingText, placedName } from './named-texts.ts';

const [tab, newLine] = ['\t'.charCodeAt(0), '\n'.charCodeAt(0)];
const nowhere = -1;
const held = destinations.indexOf('held');

/**
 * The relations of texts as they become known, one text after the other. Names are numbered: first the symbols of all texts, in their order, then others as they
 * come. What is cited has the number of its symbol.
 */
export class GatheredNames {
  readonly names = new NameNumbers();
  readonly paragraphs = new NameNumbers();
  /** By the number of a name: what it leads to, -1 where that is nothing; which of `destinations` that is; 1 where a place in it is named, else 0. */
  readonly leads: number[];
  readonly kinds: number[];
  readonly placed: number[];
  /** Of each text the names in it, each once, and how many citations there are. */
  readonly named: { text: number[]; name: number[] } = { text: [], name: [] };
  readonly citations: number[] = [];
  /** Each place that cites, with what it cites; and of that how many texts and citations do. */
  readonly places: { cited: number[]; from: number[]; paragraph: number[] } = { cited: [], from: [], paragraph: [] };
  readonly citedTexts: number[];
  readonly citedCitations: number[];
  /** Of what is cited the names that lead there and might lead elsewhere, were others held. */
  readonly otherNames: { cited: number[]; name: number[] } = { cited: [], name: [] };
  readonly #held: ReadonlyMap<string, number>;
  /** Which text had a name last, which text and which place cited a text last: each counts once there. */
  readonly #lastOfName: number[];
  readonly #lastText: number[];
  readonly #lastPlace: number[];
  #place = 0;

  /** `texts` are the numbers of all texts by their symbols, in order. */
  constructor(texts: ReadonlyMap<string, number>) {
    for (const symbol of texts.keys()) this.names.numberOf(Buffer.from(symbol));
    const ofEach = (value: number): number[] => new Array<number>(this.names.size).fill(value);
    this.leads = Array.from({ length: this.names.size }, (_, number) => number);
    [this.kinds, this.placed] = [ofEach(held), ofEach(0)];
    [this.citedTexts, this.citedCitations] = [ofEach(0), ofEach(0)];
    [this.#lastOfName, this.#lastText, this.#lastPlace] = [ofEach(nowhere), ofEach(nowhere), ofEach(nowhere)];
    this.#held = texts;
  }

  /** The next text. `named` is what `namedTexts` writes. */
  add({ named }: NamingText): void {
    const text = this.citations.push(0) - 1;
    const { length } = named;
    let paragraph = nowhere;
    for (let start = 0; start < length; ) {
      let hash = firstHash;
      let end = start;
      for (; end < length; end += 1) {
        const byte = named[end] as number;
        if (byte === tab || byte === newLine) break;
        hash = nextHash(hash, byte);
      }
      hash = lastHash(hash);
      if (paragraph === nowhere) {
        paragraph = this.paragraphs.numberOf(named, start, end, hash);
        this.#place += 1;
      } else this.#cite(text, paragraph, this.names.numberOf(named, start, end, hash));
      if (named[end] === newLine) paragraph = nowhere;
      start = end + 1;
    }
  }

  #cite(text: number, paragraph: number, name: number): void {
    const cited = this.leads[name] ?? this.#leadOf(name);
    if (cited === nowhere || cited === text) return;
    this.citations[text] = (this.citations[text] ?? 0) + 1;
    if (this.#lastOfName[name] !== text) {
      this.named.text.push(text);
      this.named.name.push(name);
      this.#lastOfName[name] = text;
    }
    this.citedCitations[cited] = (this.citedCitations[cited] ?? 0) + 1;
    if (this.#lastText[cited] !== text) this.citedTexts[cited] = (this.citedTexts[cited] ?? 0) + 1;
    this.#lastText[cited] = text;
    if (this.#lastPlace[cited] === this.#place) return;
    this.#lastPlace[cited] = this.#place;
    this.places.cited.push(cited);
    this.places.from.push(text);
    this.places.paragraph.push(paragraph);
  }

  #numberOf(symbol: string): number {
    return this.#held.get(symbol) ?? this.names.numberOf(Buffer.from(symbol));
  }

  /** What a name leads to that is no symbol of a text. */
  #leadOf(name: number): number {
    const own = this.names.nameOf(name);
    const lead = leadOf(own, this.#held);
    const cited = !lead ? nowhere : lead.symbol === own ? name : this.#numberOf(lead.symbol);
    this.leads[name] = cited;
    this.kinds[name] = lead ? destinations.indexOf(lead.to) : nowhere;
    this.placed[name] = lead?.placed ? 1 : 0;
    if (lead && own !== lead.symbol && own !== placedName(lead.symbol)) {
      this.otherNames.cited.push(cited);
      this.otherNames.name.push(name);
    }
    return cited;
  }
}
