import { rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reasonOf } from '../files/reason-of.ts';
import { writeWhole } from '../files/write-whole.ts';
import { aboutFile } from './about-file.ts';
import type { Ready } from './outcome.ts';

/** `failure` says why a document was not written. */
export type Shelved = { state: 'written' | 'unchanged' } | { state: 'failed'; failure: Diagnostic };

const secondOf = (symbol: string, first: string): Diagnostic =>
  aboutFile(
    'second-of-symbol',
    `${symbol} was already read from ${first}, with another text; this one is skipped`,
    'Keep the file that you trust and take the other away.',
  );

/** The folder that Markdown is written to, and which file of this run each symbol came from. */
export class Shelf {
  readonly #folder: string;
  readonly #taken = new Map<string, { source: string; digest: string }>();

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /**
   * Writes a document and, beside it, how each State voted. Of two files with one symbol the first stays; the second is no
   * error where its text is the same.
   */
  put(source: string, { symbol, path, markdown, votes, digest }: Ready): Shelved {
    const first = this.#taken.get(path);
    if (first?.digest === digest) return { state: 'unchanged' };
    if (first) return { state: 'failed', failure: secondOf(symbol, first.source) };
    try {
      const states = [writeWhole(this.#within(path), markdown)];
      if (votes.json) states.push(writeWhole(this.#within(votes.path), votes.json));
      else rmSync(this.#within(votes.path), { force: true });
      this.#taken.set(path, { source, digest });
      return { state: states.includes('written') ? 'written' : 'unchanged' };
    } catch (error) {
      const hint = 'Check that the folder may be written to, or give another one with --to.';
      const message = `${path} could not be written to ${this.#folder}: ${reasonOf(error)}`;
      return { state: 'failed', failure: aboutFile('unwritable', message, hint) };
    }
  }

  #within(path: string): string {
    const target = resolve(this.#folder, path);
    if (!target.startsWith(this.#folder + sep)) throw new Error(`${path} would stand outside`);
    return target;
  }
}
