import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import type { SeriesIndex } from './open-series.ts';

/** All held texts, those of a series one behind the other: what the page of one is made from is nearly all that the page of the next is made from. */
export function inSeriesOrder(
  { all }: Pick<SeriesIndex, 'all'>,
  { entries, bySymbol }: Pick<Library, 'entries' | 'bySymbol'>,
): CatalogueEntry[] {
  const ordered = new Set<CatalogueEntry>();
  for (const { members } of all) {
    for (const { symbol, held } of members) {
      const entry = held ? bySymbol.get(symbol.canonical) : undefined;
      if (entry) ordered.add(entry);
    }
  }
  for (const entry of entries) ordered.add(entry);
  return [...ordered];
}
