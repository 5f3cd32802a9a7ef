import { organs } from '../vocabulary/organs.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { type ListedText, listed } from './listing.ts';
import { newestFirst } from './newest-first.ts';
import { type OrderedLeaf, orderedLeaves } from './order/ordered-leaves.ts';
import type { Orderings } from './order/orderings.ts';

export interface YearSummary {
  year: string;
  address: string;
  count: number;
  /** How many of each organ, in the order of the vocabulary. */
  byOrgan: number[];
}

export interface YearPage {
  kind: 'year';
  address: string;
  year: string;
  list: OrderedLeaf;
}

const adoptedOf = ({ frontMatter }: CatalogueEntry): string => frontMatter.adopted ?? '';

const yearAddress = (year: string): string => `/years/${year}/`;

export function yearSummaries(entries: readonly CatalogueEntry[]): YearSummary[] {
  const years = new Map<string, number[]>();
  for (const entry of entries) {
    const year = adoptedOf(entry).slice(0, 4);
    const organ = organs.findIndex(({ name }) => name === entry.frontMatter.organ);
    if (!year || organ < 0) continue;
    const counts = years.get(year) ?? organs.map(() => 0);
    counts[organ] = (counts[organ] ?? 0) + 1;
    years.set(year, counts);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, byOrgan]) => ({
      year,
      address: yearAddress(year),
      count: byOrgan.reduce((sum, count) => sum + count, 0),
      byOrgan,
    }));
}

export const yearPages = (entries: readonly CatalogueEntry[], orderings: Orderings): YearPage[] => {
  const years = Map.groupBy(
    entries.filter((entry) => adoptedOf(entry) !== ''),
    (entry) => adoptedOf(entry).slice(0, 4),
  );
  return yearSummaries(entries).flatMap(({ year, address }) =>
    orderedLeaves(years.get(year) ?? [], address, ['newest', 'symbol', 'title', 'cited'], orderings).map((list) => ({
      kind: 'year' as const,
      address: list.leaf.address,
      year,
      list,
    })),
  );
};

export const newestTexts = (entries: readonly CatalogueEntry[], count: number): ListedText[] =>
  newestFirst(entries).slice(0, count).map(listed);
