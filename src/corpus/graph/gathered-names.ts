import type { NameNumbers } from '../name-numbers.ts';
import { endsLine, type NumberedLines, wordOf } from '../numbered-lines.ts';
import { destinations, leadOf } from './leads.ts';
import { type NamingText, placedName } from './named-texts.ts';
import { Runs, runsOf } from './runs.ts';

const nowhere = -1;
/** Of a word that was not asked about as a name. */
const unasked = -2;
const held = destinations.indexOf('held');
const placeMark = placedName('').charCodeAt(0);

/**
 * The relations of texts, told from the numbers of what they name. What is cited has the number of its text, in their order; behind those come the numbers of all words, of
 * which symbols that no text has are some.
 */
export class GatheredNames {
  /** By the number of a name: what it leads to, below 0 where that is nothing; which of `destinations` that is; 1 where a place in it is named, else 0. */
  readonly leads: Int32Array;
  readonly kinds: Uint8Array;
  readonly placed: Uint8Array;
  /** Of each text the names in it that lead to others, each once, and how many citations there are. */
  readonly named: Runs;
  readonly citations: Uint32Array;
  /** Of what is cited the places that cite it; of each place its text, and its paragraph by its word. */
  readonly citing: Runs;
  readonly texts: Uint32Array;
  readonly paragraphs: Uint32Array;
  /** How many texts and citations cite it. */
  readonly citedTexts: Uint32Array;
  readonly citedCitations: Uint32Array;
  /** Of what is cited the names that lead there and might lead elsewhere, were others held. */
  readonly otherNames: { cited: number[]; name: number[] } = { cited: [], name: [] };
  readonly #words: NameNumbers;
  readonly #held: ReadonlyMap<string, number>;

  /** `numbers` are those of the texts by their symbols. */
  constructor(texts: readonly NamingText[], numbers: ReadonlyMap<string, number>, words: NameNumbers) {
    [this.#held, this.#words] = [numbers, words];
    const symbols = texts.map(({ symbol }) => words.numberOfName(symbol));
    const lines = texts.map((text) => text.named(words));
    this.leads = new Int32Array(words.size).fill(unasked);
    [this.kinds, this.placed] = [new Uint8Array(words.size), new Uint8Array(words.size)];
    symbols.forEach((word, text) => {
      this.leads[word] = text;
      this.kinds[word] = held;
    });
    for (const own of lines) this.#ask(own);
    const all = texts.length + words.size;
    [this.citedTexts, this.citedCitations] = [new Uint32Array(all), new Uint32Array(all)];
    this.citations = new Uint32Array(texts.length);
    const most = lines.reduce((sum, { length }) => sum + length, 0);
    [this.texts, this.paragraphs] = [new Uint32Array(most), new Uint32Array(most)];
    [this.named, this.citing] = this.#count(lines, most);
  }

  /** Finds where the names in these lines lead. */
  #ask(lines: NumberedLines): void {
    let begins = true;
    for (let at = 0; at < lines.length; at += 1) {
      const name = wordOf(lines[at] as number);
      if (!begins && this.leads[name] === unasked) this.#leadOf(name);
      begins = endsLine(lines[at] as number);
    }
  }

  /** What a name leads to that is no symbol of a text. */
  #leadOf(name: number): void {
    const text = this.leads[this.#words.numberBefore(placeMark, name)] ?? nowhere;
    if (text >= 0 && text < this.#held.size) {
      [this.leads[name], this.kinds[name], this.placed[name]] = [text, held, 1];
      return;
    }
    const own = this.#words.nameOf(name);
    const lead = leadOf(own, this.#held);
    const cited = !lead ? nowhere : lead.symbol === own ? this.#held.size + name : this.#numberOf(lead.symbol);
    this.leads[name] = cited;
    this.kinds[name] = lead ? destinations.indexOf(lead.to) : 0;
    this.placed[name] = lead?.placed ? 1 : 0;
    if (lead && own !== lead.symbol && own !== placedName(lead.symbol)) {
      this.otherNames.cited.push(cited);
      this.otherNames.name.push(name);
    }
  }

  #numberOf(symbol: string): number {
    return this.#held.get(symbol) ?? this.#held.size + this.#words.numberOfName(symbol);
  }

  /**
   * Counts who cites whom. A name counts once in a text, what is cited once for each text and each place that cites it: it is noted which had it last. Answers the
   * names of each text, and the places of what is cited.
   */
  #count(lines: readonly NumberedLines[], most: number): [Runs, Runs] {
    const { leads, texts, paragraphs, citations, citedTexts, citedCitations } = this;
    const starts = new Uint32Array(lines.length + 1);
    const [names, cites, places] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
    const lastOfName = new Int32Array(leads.length).fill(nowhere);
    const [lastText, lastPlace] = [new Int32Array(citedTexts.length), new Int32Array(citedTexts.length)];
    lastText.fill(nowhere);
    lastPlace.fill(nowhere);
    let [place, named, cited] = [0, 0, 0];
    for (let text = 0; text < lines.length; text += 1) {
      const own = lines[text] as NumberedLines;
      for (let at = 0; at < own.length; at += 1) {
        texts[place] = text;
        paragraphs[place] = wordOf(own[at] as number);
        while (!endsLine(own[at] as number)) {
          at += 1;
          const name = wordOf(own[at] as number);
          const to = leads[name] as number;
          if (to === nowhere || to === text) continue;
          citations[text] = (citations[text] as number) + 1;
          if (lastOfName[name] !== text) {
            lastOfName[name] = text;
            names[named] = name;
            named += 1;
          }
          citedCitations[to] = (citedCitations[to] as number) + 1;
          if (lastText[to] !== text) citedTexts[to] = (citedTexts[to] as number) + 1;
          lastText[to] = text;
          if (lastPlace[to] === place) continue;
          lastPlace[to] = place;
          cites[cited] = to;
          places[cited] = place;
          cited += 1;
        }
        place += 1;
      }
      starts[text + 1] = named;
    }
    return [new Runs(starts, names), runsOf(citedTexts.length, cites.subarray(0, cited), places.subarray(0, cited))];
  }
}
