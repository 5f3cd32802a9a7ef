import { readFile, rename, writeFile } from 'node:fs/promises';
import { askedPagefind } from './asked-pagefind.ts';
import type { Words } from './found-words.ts';

type Kind = keyof Words;

/** More words than any library of resolutions has; beyond, those of earlier builds are forgotten. */
const mostWords = 500_000;

/**
 * Knows under which entries of the index printed words are found, for all processes of a build and, by a file, for the next build. Pagefind is
 * asked once for each word: for those of one process at a time, and then for those that the others have asked for meanwhile.
 */
export class Dictionary {
  readonly #file: string;
  /** By printed words, packed. */
  readonly #entries: Record<Kind, Map<string, string>> = { inText: new Map(), inFields: new Map() };
  #wanted: Record<Kind, Set<string>> = { inText: new Set(), inFields: new Set() };
  #loaded: Promise<void> | undefined;
  #asking: Promise<void> = Promise.resolve();
  /** Resolves when the words that are wanted now are known. */
  #next: Promise<void> | undefined;
  #changed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Begins to read what earlier builds have kept. */
  load(): void {
    this.#loaded ??= this.#load();
  }

  async find(words: Words): Promise<Words> {
    this.load();
    await this.#loaded;
    if (this.#want('inText', words) + this.#want('inFields', words) > 0) {
      this.#next ??= this.#asking.then(() => this.#ask());
      this.#asking = this.#next;
      await this.#next;
    }
    const found = (kind: Kind): string[] => words[kind].map((word) => this.#entries[kind].get(word) ?? '');
    return { inText: found('inText'), inFields: found('inFields') };
  }

  /** Keeps what was learnt for the next build. */
  async keep(): Promise<void> {
    if (!this.#changed) return;
    const { inText, inFields } = this.#entries;
    await writeFile(`${this.#file}.new`, JSON.stringify({ inText: [...inText], inFields: [...inFields] }));
    await rename(`${this.#file}.new`, this.#file);
  }

  async #load(): Promise<void> {
    const kept = await this.#kept();
    if (!kept || kept.inText.length > mostWords) return;
    for (const [word, entries] of kept.inText) this.#entries.inText.set(word, entries);
    for (const [word, entries] of kept.inFields) this.#entries.inFields.set(word, entries);
  }

  /** Undefined where nothing whole is kept: then all words are asked for. */
  async #kept(): Promise<Record<Kind, [string, string][]> | undefined> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** How many of these words are not known; they are asked for next. */
  #want(kind: Kind, words: Words): number {
    const unknown = words[kind].filter((word) => !this.#entries[kind].has(word));
    for (const word of unknown) this.#wanted[kind].add(word);
    return unknown.length;
  }

  async #ask(): Promise<void> {
    const wanted = (kind: Kind): string[] => [...this.#wanted[kind]].filter((word) => !this.#entries[kind].has(word));
    const words = { inText: wanted('inText'), inFields: wanted('inFields') };
    this.#wanted = { inText: new Set(), inFields: new Set() };
    this.#next = undefined;
    if (words.inText.length + words.inFields.length === 0) return;
    const found = await askedPagefind(words);
    for (const [at, word] of words.inText.entries()) this.#entries.inText.set(word, found.inText[at] ?? '');
    for (const [at, word] of words.inFields.entries()) this.#entries.inFields.set(word, found.inFields[at] ?? '');
    this.#changed = true;
  }
}
