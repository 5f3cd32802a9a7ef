import { inOrderOfBytes } from './order-of-bytes.ts';
import type { PageWords } from './read-words.ts';
import { SortedPlaces } from './sorted-places.ts';
import type { PrintedWords, Vocabulary } from './vocabulary.ts';
import { PostingsWriter } from './written-postings.ts';

/** What is indexed of a page: its words and those of its fields, by number. */
export interface NumberedPage {
  words: Uint32Array;
  weights: PageWords['weights'];
  fields: readonly Uint32Array[];
}

/** A word of a shard: the number of its own entry, where it has places, and those of its forms with diacritics. */
export interface ShardWord {
  word: string;
  own: number | null;
  forms: { form: string; entry: number }[];
}

/** The words of a shard's pages, which come in order, and their postings. */
export class ShardWords {
  readonly #vocabulary: Vocabulary;
  readonly #inText: SortedPlaces;
  readonly #inFields: SortedPlaces;
  readonly postings: PostingsWriter;

  constructor(vocabulary: Vocabulary, pages: readonly NumberedPage[]) {
    const { inText, inFields, entries } = vocabulary;
    this.#vocabulary = vocabulary;
    const texts = pages.map(({ words }) => words);
    this.#inText = new SortedPlaces(placesByEntry(texts, inText, entries.length));
    const fields = pages.flatMap((page) => page.fields);
    this.#inFields = new SortedPlaces(placesByEntry(fields, inFields, entries.length));
    for (const [page, own] of pages.entries()) this.#add(page, own);
    this.postings = new PostingsWriter(this.#inText, this.#inFields);
  }

  #add(page: number, { words, weights, fields }: NumberedPage): void {
    for (const [run, { from, weight }] of weights.entries()) {
      this.#addRun(page, words, from, weights[run + 1]?.from ?? words.length, weight);
    }
    const { inFields } = this.#vocabulary;
    for (const [field, own] of fields.entries()) {
      for (const [at, word] of own.entries()) {
        const end = inFields.startOf(word + 1);
        for (let each = inFields.startOf(word); each < end; each++) {
          this.#inFields.put(inFields.entries[each] ?? 0, page, at, field);
        }
      }
    }
  }

  #addRun(page: number, words: Uint32Array, from: number, to: number, weight: number): void {
    const { inText } = this.#vocabulary;
    const { entries, shares } = inText;
    const places = this.#inText;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const end = inText.startOf(word + 1);
      for (let each = inText.startOf(word); each < end; each++) {
        const share = shares[each] ?? 0;
        const own = share === 0 ? weight : Math.max(1, Math.trunc(weight / share));
        places.put(entries[each] ?? 0, page, at, own);
      }
    }
  }

  /** All words in the order of their bytes. */
  sorted(): ShardWord[] {
    const words = new Map<string, ShardWord>();
    for (const [entry, { word, form }] of this.#vocabulary.entries.entries()) {
      if (!this.#has(entry)) continue;
      const known = words.get(word) ?? { word, own: null, forms: [] };
      if (form === null) known.own = entry;
      else known.forms.push({ form, entry });
      words.set(word, known);
    }
    return inOrderOfBytes([...words.values()], ({ word }) => word);
  }

  #has(entry: number): boolean {
    const [inText, inFields] = [this.#inText, this.#inFields];
    return inText.endOf(entry) > inText.startOf(entry) || inFields.endOf(entry) > inFields.startOf(entry);
  }
}

/** How many places each entry has in some texts. Printed words are counted first, as most are printed many times. */
function placesByEntry(texts: readonly Uint32Array[], printed: PrintedWords, entries: number): Int32Array {
  const times = new Int32Array(printed.known);
  for (const words of texts) for (const word of words) times[word] = (times[word] ?? 0) + 1;
  const counts = new Int32Array(entries);
  for (const [word, count] of times.entries()) {
    if (count === 0) continue;
    const end = printed.startOf(word + 1);
    for (let each = printed.startOf(word); each < end; each++) {
      const entry = printed.entries[each] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + count;
    }
  }
  return counts;
}
