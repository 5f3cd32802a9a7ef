import { type KnownSymbols, knownSymbols, type SymbolList } from '../../search/symbol-list.ts';
import type { TitleEntry } from '../../search/title-list.ts';
import { type KnownTitle, knownTitles } from '../../search/title-search.ts';
import { loadJson } from './load-file.ts';

/** What answers before any index is loaded. */
export interface Lists {
  symbols: KnownSymbols;
  titles: readonly KnownTitle[];
}

let symbols: Promise<KnownSymbols> | undefined;
let titles: Promise<readonly KnownTitle[]> | undefined;

/** Loads the symbols that have a page, once; after a failure the next call tries again. */
export function loadSymbols(): Promise<KnownSymbols> {
  symbols ??= loadJson<SymbolList>('symbols').then(knownSymbols);
  symbols.catch(() => {
    symbols = undefined;
  });
  return symbols;
}

/** Loads the titles of held texts, in the same way. */
export function loadTitles(): Promise<readonly KnownTitle[]> {
  titles ??= loadJson<TitleEntry[]>('titles').then(knownTitles);
  titles.catch(() => {
    titles = undefined;
  });
  return titles;
}

/** Both; called when a reader turns to a search field. */
export async function loadLists(): Promise<Lists> {
  const [known, all] = await Promise.all([loadSymbols(), loadTitles()]);
  return { symbols: known, titles: all };
}
