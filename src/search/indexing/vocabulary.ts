import { close, createIndex } from 'pagefind';
import { escapedAttribute, escapedText } from '../escape.ts';
import { readMeta, unpackedFile } from '../joined/index-meta.ts';
import { readChunk } from './read-chunk.ts';
import { WordNumbers } from './word-numbers.ts';

/** A word of the index, or one of its forms with diacritics, under which a printed word is found. */
export interface Entry {
  /** Without endings and diacritics: `peac`. */
  word: string;
  /** With the diacritics that were printed, where there were any. */
  form: string | null;
}

/** What a plain word weighs in Pagefind's own files. */
const plainWeight = 24;

/** The entries of printed words, those of one behind those of the one before. */
class FoundEntries {
  readonly #starts: number[] = [0];
  /** Numbers of entries. */
  readonly entries: number[] = [];
  /** 0 for an entry that has the weight of the printed word; else among how many that weight is divided. */
  readonly shares: number[] = [];

  /** Where the entries of a printed word begin; they end where those of the next begin. */
  startOf(printed: number): number {
    return this.#starts[printed] ?? 0;
  }

  /** Adds the next printed word. */
  add(found: readonly { entry: number; part: boolean }[]): void {
    const parts = found.filter(({ part }) => part).length;
    for (const { entry, part } of found) {
      this.entries.push(entry);
      this.shares.push(part ? parts : 0);
    }
    this.#starts.push(this.entries.length);
  }
}

/**
 * Knows under which entries of the index each printed word is found, in the text and in the fields of a page. Pagefind itself says so: it is
 * given a page of all printed words that are not known yet, each once, and the places in the index that it makes of this page tell which
 * entry came from where. So every rule of Pagefind about endings, diacritics, hyphens and signs holds, and is applied once a word rather
 * than once a place.
 */
export class Vocabulary {
  /** Printed words; `learn` finds the entries of those that are new. */
  readonly printed = new WordNumbers();
  readonly entries: Entry[] = [];
  readonly inText = new FoundEntries();
  readonly inFields = new FoundEntries();
  readonly #entryNumbers = new Map<string, number>();
  #learnt = 0;

  async learn(): Promise<void> {
    const words = this.printed.words.slice(this.#learnt);
    if (words.length === 0) return;
    this.#learnt += words.length;
    const inText = words.map((): { entry: number; part: boolean }[] => []);
    const inFields = words.map((): { entry: number; part: boolean }[] => []);
    for (const { word, form, places, fieldPlaces } of await foundIn(words)) {
      const entry = this.#entryOf(word, form);
      for (const { at, weight } of places) inText[at]?.push({ entry, part: weight < plainWeight });
      for (const at of fieldPlaces) inFields[at]?.push({ entry, part: false });
    }
    for (const found of inText) this.inText.add(found);
    for (const found of inFields) this.inFields.add(found);
  }

  #entryOf(word: string, form: string | null): number {
    const key = form === null ? word : `${word} ${form}`;
    const known = this.#entryNumbers.get(key);
    if (known !== undefined) return known;
    this.#entryNumbers.set(key, this.entries.length);
    return this.entries.push({ word, form }) - 1;
  }
}

/** What Pagefind finds in a page that has these words and no others, and once more in a field. */
async function foundIn(words: readonly string[]) {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  const all = words.join(' ');
  const field = escapedAttribute(`words:${all}`);
  const content = `<html lang="en"><body><main data-pagefind-body data-pagefind-meta="${field}">${escapedText(all)}</main></body></html>`;
  const added = await index.addHTMLFile({ url: '/', content });
  const { files, errors: unwritten } = await index.getFiles();
  await index.deleteIndex();
  const wrong = [...added.errors, ...unwritten];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const ending = (name: string) =>
    files.filter(({ path }) => path.endsWith(name)).map((file) => Buffer.from(file.content));
  for (const file of ending('.pf_meta')) readMeta(file);
  return ending('.pf_index').flatMap((file) => readChunk(unpackedFile(file)));
}

/** Ends Pagefind's process. */
export const endPagefind = close;
