import { type FindWords, unpackEntries, type Words } from './found-words.ts';
import { WordNumbers } from './word-numbers.ts';

/** A word of the index, or one of its forms with diacritics. */
interface Entry {
  /** Without endings and diacritics: `peac`. */
  word: string;
  /** With the diacritics that were printed, where there were any. */
  form: string | null;
}

interface NumberedEntry {
  entry: number;
  /** 0 where it has the weight of the printed word; else among how many that weight is divided. */
  share: number;
}

/** Printed words with the entries of the index under which they are found, those of one behind those of the one before. */
export class PrintedWords {
  /** Gives printed words their numbers; `learn` finds the entries of those that are new. */
  readonly numbers = new WordNumbers();
  readonly #starts: number[] = [0];
  /** Numbers of entries. */
  readonly entries: number[] = [];
  /** The share of each. */
  readonly shares: number[] = [];

  /** Where the entries of a printed word begin; they end where those of the next begin. */
  startOf(printed: number): number {
    return this.#starts[printed] ?? 0;
  }

  /** How many words have their entries. */
  get known(): number {
    return this.#starts.length - 1;
  }

  /** How many words have none yet. */
  get unknown(): number {
    return this.numbers.count - this.known;
  }

  unknownWords(): string[] {
    return this.numbers.wordsFrom(this.known);
  }

  /** Adds the next printed word. */
  add(entries: readonly NumberedEntry[]): void {
    for (const { entry, share } of entries) {
      this.entries.push(entry);
      this.shares.push(share);
    }
    this.#starts.push(this.entries.length);
  }
}

/** New words that are worth asking for before a shard is read to its end. */
const worthAsking = 6000;

/**
 * Knows under which entries of the index each printed word is found, in the text and in the fields of a page. `find` says so: once a word rather
 * than once a place.
 */
export class Vocabulary {
  readonly entries: Entry[] = [];
  readonly inText = new PrintedWords();
  readonly inFields = new PrintedWords();
  readonly #entryNumbers = new Map<string, number>();
  /** What was found of words, packed: many words with other signs around them are found under the same entries. */
  readonly #numberedBefore = new Map<string, readonly NumberedEntry[]>();
  readonly #find: FindWords;
  #asking: Promise<void> | undefined;

  constructor(find: FindWords) {
    this.#find = find;
  }

  /** Asks for new words where there are many, so that the answer comes while more is read. */
  learnAhead(): void {
    if (this.inText.unknown > worthAsking) this.#ask();
  }

  /** Resolves when all words given so far are known, whatever is given meanwhile. */
  async learn(): Promise<void> {
    const given = [this.inText, this.inFields].map((printed) => ({ printed, count: printed.numbers.count }));
    while (given.some(({ printed, count }) => printed.known < count)) await this.#ask();
  }

  /** Asks for what is unknown, where nothing is asked for already; resolves with the answer, or fails for ever. */
  #ask(): Promise<void> {
    this.#asking ??= this.#askAll().then(() => {
      this.#asking = undefined;
    });
    // Who has words to learn hears of a failure, soon or later.
    this.#asking.catch(() => {});
    return this.#asking;
  }

  async #askAll(): Promise<void> {
    const words: Words = { inText: this.inText.unknownWords(), inFields: this.inFields.unknownWords() };
    const found = await this.#find(words);
    this.#take(found.inText, this.inText);
    this.#take(found.inFields, this.inFields);
  }

  #take(found: readonly string[], into: PrintedWords): void {
    for (const packed of found) into.add(this.#numbered(packed));
  }

  #numbered(packed: string): readonly NumberedEntry[] {
    const known = this.#numberedBefore.get(packed);
    if (known) return known;
    const found = unpackEntries(packed);
    const parts = found.filter(({ part }) => part).length;
    const entries = found.map(({ word, form, part }) => ({
      entry: this.#entryOf(word, form),
      share: part ? parts : 0,
    }));
    this.#numberedBefore.set(packed, entries);
    return entries;
  }

  #entryOf(word: string, form: string | null): number {
    const key = form === null ? word : `${word} ${form}`;
    const known = this.#entryNumbers.get(key);
    if (known !== undefined) return known;
    this.#entryNumbers.set(key, this.entries.length);
    return this.entries.push({ word, form }) - 1;
  }
}
