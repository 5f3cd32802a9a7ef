import type { GrowingBytes } from '../indexing/growing-bytes.ts';
import { inOrderOfBytes } from '../indexing/order-of-bytes.ts';
import { WordsCursor } from '../indexing/shard-file.ts';
import { WordNumbers } from '../indexing/word-numbers.ts';
import { type Offsets, PostingsLists } from './postings.ts';

/** A word of a range, with what all shards have of it. */
export interface WordOfRange {
  word: string;
  /** The list of its own postings, and of those of its forms with diacritics, in the order of their bytes. */
  own: number;
  forms: readonly { form: string; list: number }[];
}

const positive = 0;

const none: WordOfRange['forms'] = [];

/** The words that shards have in a range, told apart by their bytes. */
export class RangeWords {
  readonly #bytes: Buffer;
  readonly #lists = new PostingsLists();
  readonly #numbers = new WordNumbers();
  /** The lists of forms by the numbers of their words. Few words have any. */
  readonly #forms = new Map<number, Map<string, number>>();
  #formLists = 0;

  /** `bytes` has the words of all shards. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Reads what a shard has of the range, which stands between two places of the bytes. Shards come in order. */
  add(shard: number, from: number, to: number): void {
    const cursor = new WordsCursor(this.#bytes, from);
    while (cursor.at < to) {
      const length = cursor.number();
      const word = this.#numbers.numberOf(this.#bytes, cursor.at, cursor.at + length);
      cursor.at += length;
      const kinds = cursor.number();
      if (kinds % 2 === 1) this.#lists.add(ownList(word), shard, cursor.postings());
      for (let left = kinds >> 1; left > 0; left--) {
        const list = this.#formOf(word, cursor.text());
        this.#lists.add(list, shard, cursor.postings());
      }
    }
  }

  /** All words in the order of their bytes. */
  sorted(): WordOfRange[] {
    const words = this.#numbers.wordsFrom(0).map((word, number) => ({
      word,
      own: ownList(number),
      forms: this.#formsOf(number),
    }));
    return inOrderOfBytes(words, ({ word }) => word);
  }

  /** How many places and pages an index has of a word; 0 where none of its shards has it. */
  sizeOf({ own, forms }: WordOfRange, offsets: Offsets): number {
    let size = this.#lists.sizeOf(own, offsets);
    for (const { list } of forms) size += this.#lists.sizeOf(list, offsets);
    return size;
  }

  /** Writes a word of an index, in the form of chunks. */
  write({ word, own, forms }: WordOfRange, offsets: Offsets, into: GrowingBytes): void {
    into.text(word);
    this.#lists.write(own, offsets, this.#bytes, into);
    const held = forms.filter(({ list }) => this.#lists.sizeOf(list, offsets) > 0);
    into.head(positive, held.length);
    for (const { form, list } of held) {
      into.text(form);
      this.#lists.write(list, offsets, this.#bytes, into);
    }
  }

  #formsOf(word: number): WordOfRange['forms'] {
    const forms = this.#forms.get(word);
    if (!forms) return none;
    const listed = Array.from(forms, ([form, list]) => ({ form, list }));
    return inOrderOfBytes(listed, ({ form }) => form);
  }

  #formOf(word: number, form: string): number {
    const forms = this.#forms.get(word) ?? new Map<string, number>();
    this.#forms.set(word, forms);
    const list = forms.get(form) ?? formList(this.#formLists++);
    forms.set(form, list);
    return list;
  }
}

const ownList = (word: number): number => word * 2;
const formList = (form: number): number => form * 2 + 1;
