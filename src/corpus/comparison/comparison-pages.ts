import type { Library } from '../library.ts';
import { type Neighbours, neighboursIn, openedSeries } from '../series/open-series.ts';
import type { Series } from '../series/series-text.ts';
import { comparisonAddress } from './held-text.ts';

/** Two neighbours in a series, and the page that compares them. */
export interface ComparisonPage extends Neighbours {
  address: string;
  series: Series;
}

/** All comparisons that have a page of their own: each held member of each series with the held one before it. */
export async function comparisonPages(library: Library): Promise<ComparisonPage[]> {
  return (await openedSeries(library)).all.flatMap((series) =>
    neighboursIn(series, library).map((neighbours) => ({
      ...neighbours,
      series,
      address: comparisonAddress(neighbours.older.symbol, neighbours.newer.symbol),
    })),
  );
}
