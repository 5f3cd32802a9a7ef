import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { Fingerprints, fingerprintsOf, fingerprintWords } from './fingerprints.ts';
import { type KeyMatter, keyOf } from './key-matter.ts';

/** Where a fingerprint begins that was not asked for yet; and of what nothing is shown. */
const [unasked, nothing] = [-1, -2];

/** What keys say of held texts and of what relates them. */
export class TextMatter {
  readonly #library: Pick<Library, 'bySymbol' | 'placesOf' | 'nameOf'>;
  readonly #graph: CitationGraph;
  readonly #votes: (entry: CatalogueEntry) => string | undefined;
  /** The numbers of the texts in the graph, by their symbols. */
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #files: Uint32Array;
  readonly #fingerprints = new Fingerprints();
  /** Where the fingerprints of names of texts begin, and of leads. */
  readonly #names: Int32Array;
  readonly #leads: Int32Array;

  /** `votes` is a digest of the record of votes that lies beside a text. */
  constructor(
    library: Pick<Library, 'bySymbol' | 'placesOf' | 'nameOf'>,
    graph: CitationGraph,
    votes: (entry: CatalogueEntry) => string | undefined,
  ) {
    const symbols = graph.symbols();
    [this.#library, this.#graph, this.#votes] = [library, graph, votes];
    this.#numbers = new Map(symbols.map((symbol, number) => [symbol, number]));
    this.#files = fingerprintsOf(symbols.map((symbol) => library.bySymbol.get(symbol)?.digest ?? ''));
    this.#names = new Int32Array(symbols.length).fill(unasked);
    this.#leads = new Int32Array(graph.leadCount).fill(unasked);
  }

  /** The file of a text. */
  file({ symbol }: CatalogueEntry, matter: KeyMatter): void {
    matter.fingerprints(this.#files, this.#numberOf(symbol.canonical) * fingerprintWords, 1);
  }

  /** Its file and its votes. */
  state(entry: CatalogueEntry, matter: KeyMatter): void {
    this.file(entry, matter);
    matter.text((entry.frontMatter.vote && this.#votes(entry)) ?? '');
  }

  /** What others call it. */
  name(entry: CatalogueEntry, matter: KeyMatter): void {
    const at = this.#nameAt(entry);
    matter.fingerprints(this.#fingerprints.words, at, 1);
  }

  /**
   * All that it shows of what it cites: what that is called, of one of its places all places that it has, and how many cite what is not held. Of a document that is never
   * held nothing is shown but what the text says of it.
   */
  cites({ symbol }: CatalogueEntry, matter: KeyMatter): void {
    for (const lead of this.#graph.leadNumbers(symbol.canonical)) {
      let at = this.#leads[lead] as number;
      if (at === unasked) {
        at = this.#leadAt(lead);
        this.#leads[lead] = at;
      }
      if (at !== nothing) matter.fingerprints(this.#fingerprints.words, at, 2);
    }
  }

  /** The names by which others cite a text that might lead elsewhere, and the files of those that do in the places from one to before another. */
  citing(symbol: string, matter: KeyMatter, from = 0, to?: number): void {
    const others = this.#graph.otherNames(symbol);
    matter.number(others.length);
    for (const name of others) matter.text(name);
    const numbers = this.#graph.citingNumbers(symbol);
    const end = to ?? numbers.length;
    // Of a text that has places before these, the others are meant.
    let first = from;
    while (first > 0 && numbers[first - 1] === numbers[from]) first -= 1;
    matter.number(end - from).number(from - first);
    for (let at = from; at < end; ) {
      const start = at;
      const number = numbers[start] as number;
      while (at < end && numbers[at] === number) at += 1;
      matter.fingerprints(this.#files, number * fingerprintWords, 1).number(at - start);
    }
  }

  #leadAt(number: number): number {
    if (this.#graph.destinationOf(number) === 'official') return nothing;
    const { to, symbol, placed } = this.#graph.lead(number);
    const held = this.#library.bySymbol.get(symbol);
    if (!held)
      return this.#fingerprints.addTwo(Buffer.from(keyOf(`${to} ${symbol} ${this.#graph.citingTexts(symbol)}`)));
    const { nameOf, placesOf } = this.#library;
    return placed ? this.#fingerprints.addTwo(nameOf(held), placesOf(held)) : this.#nameAt(held);
  }

  #nameAt(entry: CatalogueEntry): number {
    const number = this.#numberOf(entry.symbol.canonical);
    const known = this.#names[number] as number;
    if (known !== unasked) return known;
    const at = this.#fingerprints.addTwo(this.#library.nameOf(entry));
    this.#names[number] = at;
    return at;
  }

  #numberOf(symbol: string): number {
    return this.#numbers.get(symbol) as number;
  }
}
