import { type GroupEntry, indexOfAll, type Manifest } from './manifest.ts';
import type { PageRow } from './page-table.ts';
import { anyFacet, type FacetName, type Facets, facetNames, type SearchState } from './search-state.ts';
import type { TextPart } from './text-parts.ts';

/** A text among those found, with the parts of it that answer the query. */
export type FoundRow = PageRow & { parts: readonly TextPart[] };

const valuesOf = (row: FoundRow, name: FacetName): readonly string[] =>
  name === 'subject' ? row.subjects : name === 'part' ? row.parts : [row[name]].filter(Boolean);

const fits = (row: FoundRow, facets: Facets, name: FacetName): boolean =>
  facets[name].length === 0 || valuesOf(row, name).some((value) => facets[name].includes(value));

/** Whether a text has one of the chosen values in every facet. */
export const matches = (row: FoundRow, facets: Facets): boolean => facetNames.every((name) => fits(row, facets, name));

/** The facets that a group says its values of. */
export const groupFacets = ['organ', 'session', 'decade', 'kind'] as const satisfies readonly FacetName[];

/** Whether a group can hold a text with the chosen values, as far as it says. */
export const mayHold = (group: GroupEntry, facets: Facets): boolean =>
  groupFacets.every((name) => facets[name].length === 0 || facets[name].some((value) => group[name].includes(value)));

/** The groups whose texts a search with these facets is asked of: one alone, where no other can answer, or all of them. */
export function askedGroups(groups: readonly GroupEntry[], facets: Facets): readonly GroupEntry[] {
  const able = groups.filter((group) => mayHold(group, facets));
  return able.length === 1 ? able : groups;
}

/** The folder of the smallest index that holds all that the facets allow. */
export function indexFor({ groups }: Manifest, facets: Facets): string {
  const asked = anyFacet(facets) ? askedGroups(groups, facets) : groups;
  return groups.length > 1 && asked.length === 1 ? (asked[0]?.name ?? indexOfAll) : indexOfAll;
}

/** Whether all texts of that index are among the chosen: nothing but organs is chosen, and it holds no others. */
function allChosen({ groups }: Manifest, facets: Facets): boolean {
  const [asked, ...others] = askedGroups(groups, facets);
  if (!asked || others.length > 0 || facetNames.some((name) => name !== 'organ' && facets[name].length > 0))
    return false;
  return facets.organ.length === 0 || asked.organ.every((organ) => facets.organ.includes(organ));
}

/** Whether the table of pages is needed before anything can be shown. The manifest is read only where facets are chosen. */
export const needsTable = async ({ facets, sort }: SearchState, manifest: () => Promise<Manifest>): Promise<boolean> =>
  sort !== 'relevance' || (anyFacet(facets) && !allChosen(await manifest(), facets));

export type FacetCounts = Record<FacetName, Map<string, number>>;

/**
 * How many of the found texts each value would show, given what is chosen in the other facets: choosing it shows as many
 * as it says. Values that are chosen are counted even where they show nothing.
 */
export function facetCounts(found: readonly FoundRow[], facets: Facets): FacetCounts {
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
