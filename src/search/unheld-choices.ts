import { groupFacets } from './facet-counts.ts';
import type { Manifest } from './manifest.ts';
import { type FacetName, type Facets, facetNames, type SearchState } from './search-state.ts';
import { textParts } from './text-parts.ts';

/** A value chosen in a facet. */
export interface Choice {
  name: FacetName;
  value: string;
}

/** The choices that this library doesn't offer, as an address may name them that was typed, or made before the texts were others. */
export function unheldChoices(manifest: Manifest, facets: Facets): Choice[] {
  const offered = (name: FacetName): readonly string[] => {
    if (name === 'part') return textParts;
    if (name === 'subject') return manifest.subjects;
    const told = groupFacets.find((facet) => facet === name);
    return told ? manifest.groups.flatMap((group) => group[told]) : [];
  };
  return facetNames.flatMap((name) => {
    const known = new Set(facets[name].length > 0 ? offered(name) : []);
    return facets[name].filter((value) => !known.has(value)).map((value) => ({ name, value }));
  });
}

/** The state without these choices, on its first page. */
export function withoutChoices(state: SearchState, choices: readonly Choice[]): SearchState {
  const facets = Object.fromEntries(
    facetNames.map((name) => {
      const left = new Set(choices.filter((choice) => choice.name === name).map(({ value }) => value));
      return [name, state.facets[name].filter((value) => !left.has(value))];
    }),
  ) as unknown as Facets;
  return { ...state, facets, page: 1 };
}
