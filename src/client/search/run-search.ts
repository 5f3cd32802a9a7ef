import { didYouMean, titleWords } from '../../search/did-you-mean.ts';
import { type Found, find, type SearchIndex } from '../../search/find.ts';
import { queryWords } from '../../search/query-words.ts';
import type { SearchState } from '../../search/search-state.ts';
import { readSymbolQuery, type SymbolQuery } from '../../search/symbol-query.ts';
import { type FoundTitle, findTitles, type KnownTitle, nearTitles } from '../../search/title-search.ts';
import { openIndex } from './engine.ts';
import { loadLists } from './lists.ts';

/** All that a search answers, in the order in which it is shown. */
export interface Answer {
  symbols: SymbolQuery;
  titles: FoundTitle[];
  found: Found;
  /** The query with misspelt words put right. */
  better: string | undefined;
  /** For a query that found nothing: titles that share words with it. */
  near: FoundTitle[];
}

const titlesShown = 5;

let index: Promise<SearchIndex> | undefined;

/** The index, opened once; after a failure the next search tries again. */
export function theIndex(): Promise<SearchIndex> {
  index ??= openIndex();
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** Symbols and titles without any index; for a field that shows them before the rest has come. */
export async function quickAnswer(query: string): Promise<Pick<Answer, 'symbols' | 'titles'>> {
  const { symbols, titles } = await loadLists();
  return { symbols: readSymbolQuery(query, symbols), titles: findTitles(titles, query, titlesShown) };
}

/** Runs a search from beginning to end. Rejects where the index can't be loaded. */
export async function runSearch(state: SearchState): Promise<Answer> {
  const opening = theIndex();
  const [quick, lists] = await Promise.all([quickAnswer(state.query), loadLists()]);
  const found = await find(quick.symbols.answers.length > 0 ? quoted(state) : state, await opening);
  const { words } = queryWords(state.query);
  const better = didYouMean(words, titleWords(lists.titles), found.marked);
  const near = found.total === 0 && quick.titles.length === 0 ? titlesNear(better ?? state.query, lists.titles) : [];
  return { ...quick, found, better, near };
}

/** A symbol is searched as it stands, so that `25/1` does not find 2510. */
const quoted = (state: SearchState): SearchState =>
  state.query.includes('"') ? state : { ...state, query: `"${state.query}"` };

function titlesNear(query: string, titles: readonly KnownTitle[]): FoundTitle[] {
  const found = findTitles(titles, query, titlesShown);
  return found.length > 0 ? found : nearTitles(titles, query, titlesShown);
}
