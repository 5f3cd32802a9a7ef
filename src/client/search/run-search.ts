import { didYouMean, titleWords } from '../../search/did-you-mean.ts';
import { namedTexts } from '../../search/named-texts.ts';
import { queryWords } from '../../search/query-words.ts';
import { anyFacet, type SearchState } from '../../search/search-state.ts';
import { readSymbolQuery, type SymbolAnswer, type SymbolQuery, symbolAnswer } from '../../search/symbol-query.ts';
import { type FoundTitle, findTitles, nearTitles } from '../../search/title-search.ts';
import { askEarly, askWorker, type ShownSearch } from './ask-worker.ts';
import { loadSymbols, loadTitles } from './lists.ts';

/** What the lists alone answer. */
export interface QuickAnswer {
  symbols: SymbolQuery;
  /** Resolutions that people know by the name that was asked for. */
  named: SymbolAnswer[];
  titles: FoundTitle[];
}

/** All that a search answers, in the order in which it is shown. */
export interface Answer extends QuickAnswer {
  found: ShownSearch;
  /** The query with misspelt words put right. */
  better: string | undefined;
  /** For a query that found nothing: titles that share words with it. */
  near: FoundTitle[];
}

const titlesShown = 5;

/** Symbols have a number; a query without one needs no list of them. */
async function symbolsFor(query: string): Promise<SymbolQuery> {
  return /\d/.test(query) ? readSymbolQuery(query, await loadSymbols()) : { answers: [], about: '', certain: false };
}

async function namedBy(query: string): Promise<SymbolAnswer[]> {
  const named = namedTexts(query);
  if (named.length === 0) return [];
  const known = await loadSymbols();
  return named.map((symbol) => symbolAnswer(symbol, '', known));
}

/** Symbols, and titles where no facet is chosen, without any index. */
export async function quickAnswer({ query, facets }: SearchState): Promise<QuickAnswer> {
  const titles = anyFacet(facets) ? [] : loadTitles().then((known) => findTitles(known, query, titlesShown));
  return { symbols: await symbolsFor(query), named: await namedBy(query), titles: await titles };
}

/** Runs a search from beginning to end; the lists and the index are loaded at the same time. Rejects where one can't be. */
export async function runSearch(state: SearchState): Promise<Answer> {
  askEarly(state);
  const quick = await quickAnswer(state);
  const found = await askWorker(quick.symbols.answers.length > 0 ? quoted(state, quick.symbols.about) : state);
  if (anyFacet(state.facets) && found.total > 0) return { ...quick, found, better: undefined, near: [] };
  const titles = await loadTitles();
  const { words } = queryWords(state.query);
  const better = didYouMean(words, titleWords(titles), found.marked, quick.titles.length === 0);
  const shown = quick.titles.length === 0 && better ? findTitles(titles, better, titlesShown) : quick.titles;
  const near = found.total === 0 && shown.length === 0 ? nearTitles(titles, better ?? state.query, titlesShown) : [];
  return { ...quick, titles: anyFacet(state.facets) ? [] : shown, found, better, near };
}

/** A symbol is searched as it stands, so that `25/1` does not find 2510; with what it is said to be about, as words. */
const quoted = (state: SearchState, about: string): SearchState =>
  state.query.includes('"') ? state : { ...state, query: about || `"${state.query}"` };
