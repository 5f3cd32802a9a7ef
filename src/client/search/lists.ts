import { type KnownSymbols, knownSymbols, type SymbolList } from '../../search/symbol-list.ts';
import type { TitleEntry } from '../../search/title-list.ts';
import { type KnownTitle, knownTitles } from '../../search/title-search.ts';
import { loadJson } from './load-json.ts';

/** What answers before any index is loaded. */
export interface Lists {
  symbols: KnownSymbols;
  titles: readonly KnownTitle[];
}

let lists: Promise<Lists> | undefined;

/** Loads the lists of symbols and titles once; called when a reader turns to a search field. */
export function loadLists(): Promise<Lists> {
  lists ??= Promise.all([loadJson<SymbolList>('symbols'), loadJson<TitleEntry[]>('titles')]).then(
    ([symbols, titles]) => ({ symbols: knownSymbols(symbols), titles: knownTitles(titles) }),
  );
  lists.catch(() => {
    lists = undefined;
  });
  return lists;
}
