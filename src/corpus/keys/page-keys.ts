import { entriesBeside } from '../beside.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { ComparisonPage } from '../comparison/comparison-pages.ts';
import type { SeriesIndex } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import { listsOf, sharedLists } from '../shared-lists.ts';
import {
  aroundEach,
  beginningWith,
  type KeysBeforeSeries,
  type KnownBeforeSeries,
  keysBeforeSeries,
  onceEach,
} from './keys-before-series.ts';

/**
 * What a page is made from, as a short digest: the page is the same where this is the same, and the program. A key may change
 * where its page does not, never the other way round.
 */
export interface PageKeys extends KeysBeforeSeries {
  /** The page of a held text: its file and votes, what it cites, who cites it, its series, its neighbours, the lists it leads to. */
  text(entry: CatalogueEntry): string;
  series(series: Series): string;
  comparison(page: ComparisonPage): string;
}

/** The keys of a library's pages, each worked out when it is asked for: threads that render ask for none. `before` are those of the same library. */
export function pageKeys(
  { library, texts, series, around }: KnownBeforeSeries & { series: SeriesIndex },
  before = keysBeforeSeries({ library, texts, around }),
): PageKeys {
  const { entries, bySymbol } = library;
  const { matter, begin } = beginningWith(aroundEach(around));
  const beside = (entry: CatalogueEntry | null): void => {
    matter.number(entry ? 1 : 0);
    if (entry) texts.name(entry, matter);
  };
  const seriesKey = onceEach((one: Series): string => {
    const { members, ...own } = one;
    begin().text(JSON.stringify(own));
    for (const { symbol, date, held } of members) {
      matter.text(`${symbol.canonical} ${date} ${held}`);
      const entry = bySymbol.get(symbol.canonical);
      if (entry) texts.file(entry, matter);
    }
    return matter.key();
  });
  return {
    ...before,
    text: (entry) => {
      const { canonical } = entry.symbol;
      const own = series.bySymbol.get(canonical);
      const ofSeries = own ? seriesKey(own) : '';
      const lists = listsOf(entry).filter((address) => sharedLists(entries).has(address));
      begin().text(ofSeries).text(lists.join('\n'));
      texts.state(entry, matter);
      const { previous, next } = entriesBeside(entry, library);
      beside(previous);
      beside(next);
      texts.citing(canonical, matter);
      texts.cites(entry, matter);
      return matter.key();
    },
    series: seriesKey,
    comparison: ({ older, newer, between, series: { id, title } }) => {
      begin()
        .text(`${id}\n${title}`)
        .text(between.length > 0 ? JSON.stringify(between) : '');
      texts.file(older, matter);
      texts.file(newer, matter);
      return matter.key();
    },
  };
}
