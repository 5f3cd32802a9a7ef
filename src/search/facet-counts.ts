import type { ShardEntry } from './manifest.ts';
import type { PageRow } from './page-table.ts';
import { type FacetName, type Facets, facetNames } from './search-state.ts';

const valuesOf = (row: PageRow, name: FacetName): readonly string[] =>
  name === 'subject' ? row.subjects : [row[name]].filter(Boolean);

const fits = (row: PageRow, facets: Facets, name: FacetName): boolean =>
  facets[name].length === 0 || valuesOf(row, name).some((value) => facets[name].includes(value));

/** Whether a text has one of the chosen values in every facet. */
export const matches = (row: PageRow, facets: Facets): boolean => facetNames.every((name) => fits(row, facets, name));

/** The facets that a shard says its values of. */
export const shardFacets = ['organ', 'session', 'decade', 'kind'] as const satisfies readonly FacetName[];

/** Whether a shard can hold a text with the chosen values, as far as it says. */
export const mayHold = (shard: ShardEntry, facets: Facets): boolean =>
  shardFacets.every((name) => facets[name].length === 0 || facets[name].some((value) => shard[name].includes(value)));

export type FacetCounts = Record<FacetName, Map<string, number>>;

/**
 * How many of the found texts each value would show, given what is chosen in the other facets: choosing it shows as many
 * as it says. Values that are chosen are counted even where they show nothing.
 */
export function facetCounts(found: readonly PageRow[], facets: Facets): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as FacetCounts;
  for (const name of facetNames) {
    for (const value of facets[name]) counts[name].set(value, 0);
    for (const row of found) {
      if (!facetNames.every((other) => other === name || fits(row, facets, other))) continue;
      for (const value of valuesOf(row, name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
