import { PlaceLists } from './place-lists.ts';
import type { PageWords } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type EntryPostings, WrittenPostings } from './written-postings.ts';

/** What is indexed of a page: its words and those of its fields, by number. */
export interface NumberedPage {
  words: Uint32Array;
  weights: PageWords['weights'];
  fields: readonly Uint32Array[];
}

/** A word of a shard, with its own postings and those of its forms with diacritics. */
export interface ShardWord {
  word: string;
  own: EntryPostings | null;
  forms: { form: string; postings: EntryPostings }[];
}

const none: readonly number[] = [];

/** Finds the words of a shard's pages, which come in order. */
export class ShardWords {
  readonly #vocabulary: Vocabulary;
  readonly written = new WrittenPostings();
  /** By the numbers of entries. */
  readonly #postings: (EntryPostings | undefined)[] = [];
  readonly #lists = new PlaceLists();
  readonly #places: number[] = [];
  #page = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add({ words, weights, fields }: NumberedPage): void {
    for (const [run, { from, weight }] of weights.entries()) {
      this.#addRun(words, from, weights[run + 1]?.from ?? words.length, weight);
    }
    const inFields = this.#inFields(fields);
    for (const entry of this.#lists.used) {
      const length = this.#lists.read(entry, this.#places);
      this.written.page(this.#of(entry), this.#page, this.#places, length, inFields.get(entry) ?? none);
      inFields.delete(entry);
    }
    for (const [entry, own] of inFields) this.written.page(this.#of(entry), this.#page, [], 0, own);
    this.#lists.clear();
    this.#page++;
  }

  #addRun(words: Uint32Array, from: number, to: number, weight: number): void {
    const { inText } = this.#vocabulary;
    const { entries, shares } = inText;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const end = inText.startOf(word + 1);
      for (let each = inText.startOf(word); each < end; each++) {
        const share = shares[each] ?? 0;
        const own = share === 0 ? weight : Math.max(1, Math.trunc(weight / share));
        this.#lists.add(entries[each] ?? 0, at, own);
      }
    }
  }

  /** Numbers of fields and places in them by turns, by the numbers of entries. */
  #inFields(fields: readonly Uint32Array[]): Map<number, number[]> {
    const { inFields } = this.#vocabulary;
    const byEntry = new Map<number, number[]>();
    for (const [field, words] of fields.entries()) {
      for (const [at, word] of words.entries()) {
        for (const entry of inFields.entries.slice(inFields.startOf(word), inFields.startOf(word + 1))) {
          const known = byEntry.get(entry);
          if (known) known.push(field, at);
          else byEntry.set(entry, [field, at]);
        }
      }
    }
    return byEntry;
  }

  #of(entry: number): EntryPostings {
    const known = this.#postings[entry];
    if (known) return known;
    const postings = { pages: 0, first: 0, last: 0, size: 0, parts: [] };
    this.#postings[entry] = postings;
    return postings;
  }

  /** All words in the order of their bytes. */
  sorted(): ShardWord[] {
    const words = new Map<string, ShardWord>();
    for (const [number, postings] of this.#postings.entries()) {
      if (!postings) continue;
      const { word = '', form = null } = this.#vocabulary.entries[number] ?? {};
      const known = words.get(word) ?? { word, own: null, forms: [] };
      if (form === null) known.own = postings;
      else known.forms.push({ form, postings });
      words.set(word, known);
    }
    return [...words.values()].sort((a, b) => compareBytes(a.word, b.word));
  }
}

/** Compares by bytes of UTF-8, which is by code points; JavaScript compares the halves of those beyond 16 bits. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const surrogate = /[\uD800-\uDFFF]/;
