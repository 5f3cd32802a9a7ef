import type { Library } from '../library.ts';
import { onceForLast } from '../once-for.ts';
import { type Neighbours, neighboursIn, openedSeries } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import { textsByAddress } from '../texts-by-address.ts';
import { comparisonAddress, newerOf } from './held-text.ts';

/** Two neighbours in a series, and the page that compares them. */
export interface ComparisonPage extends Neighbours {
  address: string;
  series: Series;
}

/** All comparisons that have a page of their own: each held member of each series with the held one before it. */
export async function comparisonPages(library: Library): Promise<ComparisonPage[]> {
  return (await openedSeries(library)).all.flatMap((series) => pagesOf(series, library));
}

/** The comparison that has its page at an address. */
export async function comparisonAt(library: Library): Promise<(address: string) => ComparisonPage | undefined> {
  const { bySymbol } = await openedSeries(library);
  const texts = textsByAddress(library);
  const pages = onceForLast((series: Series) => pagesOf(series, library));
  return (address) => {
    const newer = texts.get(newerOf(address));
    const series = newer && bySymbol.get(newer.symbol.canonical);
    return series && pages(series).find((page) => page.address === address);
  };
}

const pagesOf = (series: Series, library: Library): ComparisonPage[] =>
  neighboursIn(series, library).map((neighbours) => ({
    ...neighbours,
    series,
    address: comparisonAddress(neighbours.older.symbol, neighbours.newer.symbol),
  }));

/** Its path, for a route `compare/[...pair]`. */
export const comparisonPath = (page: ComparisonPage) => ({
  params: { pair: page.address.slice('/compare/'.length, -1) },
  props: { page },
});
