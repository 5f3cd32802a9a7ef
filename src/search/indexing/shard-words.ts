import { inOrderOfBytes } from './order-of-bytes.ts';
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

/** Finds the words of a shard's pages, which come in order. */
export class ShardWords {
  readonly #vocabulary: Vocabulary;
  readonly written = new WrittenPostings();
  /** By the numbers of entries. */
  readonly #postings: (EntryPostings | undefined)[] = [];
  readonly #lists = new PlaceLists();
  /** Places in fields, each with the number of its field. */
  readonly #fieldLists = new PlaceLists();
  readonly #places: number[] = [];
  readonly #fieldPlaces: number[] = [];
  #page = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add({ words, weights, fields }: NumberedPage): void {
    for (const [run, { from, weight }] of weights.entries()) {
      this.#addRun(words, from, weights[run + 1]?.from ?? words.length, weight);
    }
    this.#addFields(fields);
    for (const entry of this.#lists.used) this.#write(entry);
    for (const entry of this.#fieldLists.used) if (!this.#lists.has(entry)) this.#write(entry);
    this.#lists.clear();
    this.#fieldLists.clear();
    this.#page++;
  }

  #write(entry: number): void {
    const places = this.#lists.read(entry, this.#places);
    const inFields = this.#fieldLists.read(entry, this.#fieldPlaces);
    this.written.page(this.#of(entry), this.#page, this.#places, places, this.#fieldPlaces, inFields);
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

  #addFields(fields: readonly Uint32Array[]): void {
    const { inFields } = this.#vocabulary;
    for (const [field, words] of fields.entries()) {
      for (const [at, word] of words.entries()) {
        const end = inFields.startOf(word + 1);
        for (let each = inFields.startOf(word); each < end; each++) {
          this.#fieldLists.add(inFields.entries[each] ?? 0, at, field);
        }
      }
    }
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
    return inOrderOfBytes([...words.values()], ({ word }) => word);
  }
}
