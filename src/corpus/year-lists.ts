import { compareSymbols } from '../symbols/compare-symbols.ts';
import { organs } from '../vocabulary/organs.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { type Leaf, type ListedText, leaves, listed, perPage } from './listing.ts';

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
  leaf: Leaf<ListedText>;
}

const adoptedOf = ({ frontMatter }: CatalogueEntry): string => frontMatter.adopted ?? '';

/** Newest adoption first; one day's texts in the order of their symbols; texts without a date last. */
export const newestFirst = (entries: readonly CatalogueEntry[]): CatalogueEntry[] =>
  [...entries].sort((a, b) => {
    if (adoptedOf(a) !== adoptedOf(b)) return adoptedOf(a) < adoptedOf(b) ? 1 : -1;
    return compareSymbols(a.symbol, b.symbol);
  });

export const yearAddress = (year: string): string => `/years/${year}/`;

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

export const yearPages = (entries: readonly CatalogueEntry[]): YearPage[] => {
  const sorted = newestFirst(entries);
  return yearSummaries(entries).flatMap(({ year, address }) =>
    leaves(sorted.filter((entry) => adoptedOf(entry).startsWith(year)).map(listed), address).map((leaf) => ({
      kind: 'year' as const,
      address: leaf.address,
      year,
      leaf,
    })),
  );
};

export const newestTexts = (entries: readonly CatalogueEntry[], count = perPage): ListedText[] =>
  newestFirst(entries).slice(0, count).map(listed);
