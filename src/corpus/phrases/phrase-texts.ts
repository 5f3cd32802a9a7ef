import { hash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { onceFor } from '../once-for.ts';

/**
 * The texts that have paragraphs which a phrase opens, newest first. Of a large library these are hundreds of thousands of places, of which a page shows a hundred: they are
 * numbers in tables, and which paragraphs those are is asked of a text that is shown.
 */
export class PhraseTexts {
  readonly #all: readonly CatalogueEntry[];
  readonly #places: readonly number[];
  readonly #counts: readonly number[];
  readonly #paragraphsIn: (entry: CatalogueEntry) => string[];

  /** `places` are those of the texts among `all`, which are newest first, and `counts` says of each how many of its paragraphs the phrase opens. `paragraphsIn` names them. */
  constructor(
    all: readonly CatalogueEntry[],
    places: readonly number[],
    counts: readonly number[],
    paragraphsIn: (entry: CatalogueEntry) => string[],
  ) {
    this.#all = all;
    this.#places = places;
    this.#counts = counts;
    this.#paragraphsIn = paragraphsIn;
  }

  get length(): number {
    return this.#places.length;
  }

  entry(at: number): CatalogueEntry {
    return this.#all[this.#places[at] as number] as CatalogueEntry;
  }

  /** How many paragraphs of that text the phrase opens. */
  count(at: number): number {
    return this.#counts[at] as number;
  }

  /** Those paragraphs, by id, as printed. */
  paragraphs(at: number): string[] {
    return this.#paragraphsIn(this.entry(at));
  }

  /** A digest of the texts from one place to before another. */
  state(start: number, end: number): string {
    const states = statesOf(this.#all);
    const own = new Uint32Array((end - start) * wordsOfState);
    for (let at = start, to = 0; at < end; at += 1) {
      const from = (this.#places[at] as number) * wordsOfState;
      for (let word = 0; word < wordsOfState; word += 1, to += 1) own[to] = states[from + word] as number;
    }
    return hash('sha256', own, 'base64url');
  }
}

/** Words of so much of a text's digest as tells it from every other. */
const wordsOfState = 6;

const statesOf = onceFor((texts: readonly CatalogueEntry[]): Uint32Array => {
  const bytes = Buffer.alloc(texts.length * wordsOfState * Uint32Array.BYTES_PER_ELEMENT);
  const each = wordsOfState * Uint32Array.BYTES_PER_ELEMENT;
  for (const [at, { digest }] of texts.entries()) bytes.write(digest, at * each, each, 'latin1');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
});
