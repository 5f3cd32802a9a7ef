import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareSymbols } from '../symbols/compare-symbols.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { readVotes, type VotesCast } from './votes.ts';

/** What is held: the catalogue sorted by symbol, and the way to the text of each. Texts are read when asked for and not kept. */
export interface Library {
  entries: readonly CatalogueEntry[];
  bySymbol: ReadonlyMap<string, CatalogueEntry>;
  /** The Markdown of a text, as it stands on disk now. */
  textOf(entry: CatalogueEntry): Promise<string>;
  /** How each State voted, where that is recorded beside the text. */
  votesOf(entry: CatalogueEntry): Promise<VotesCast[]>;
}

export const openLibrary = (entries: readonly CatalogueEntry[], folder: string): Library => ({
  entries: [...entries].sort((a, b) => compareSymbols(a.symbol, b.symbol)),
  bySymbol: new Map(entries.map((entry) => [entry.symbol.canonical, entry])),
  textOf: (entry) => readFile(join(folder, entry.path), 'utf8'),
  votesOf: (entry) => readVotes(folder, entry.path),
});
