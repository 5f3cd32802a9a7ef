import { askedGroups, type FacetCounts, groupFacets, mayHold } from '../../search/facet-counts.ts';
import { facetLabel, facetTitles, inOrder } from '../../search/facet-labels.ts';
import type { Manifest } from '../../search/manifest.ts';
import { type FacetName, facetNames, type SearchState } from '../../search/search-state.ts';
import { element } from './element.ts';
import { printedNumber } from './printed-number.ts';

/** Values that are shown of a facet before the others unfold. */
const shownAtOnce = 8;

/**
 * The facets as groups of checkboxes. A value has a number only where all the texts that it could show have been asked:
 * choosing an organ leaves the index of the others alone, and so nothing is said of their numbers.
 */
export function facetGroups(
  state: SearchState,
  counts: FacetCounts,
  manifest: Manifest,
  toggle: (name: FacetName, value: string) => void,
): HTMLElement[] {
  return facetNames.flatMap((name) => {
    const values = valuesOf(name, state, counts, manifest);
    if (values.length < 2 && state.facets[name].length === 0) return [];
    const boxes = values.map(([value, count]) => checkbox(name, value, count, state, toggle));
    const rest = boxes.splice(shownAtOnce);
    return [
      element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, facetTitles[name]),
        ...boxes,
        rest.length > 0 && element('details', {}, element('summary', {}, `${rest.length} more`), ...rest),
      ),
    ];
  });
}

function valuesOf(
  name: FacetName,
  state: SearchState,
  counts: FacetCounts,
  manifest: Manifest,
): [string, number | null][] {
  const { facets } = state;
  if (
    name === 'session' &&
    new Set(counts.organ.keys()).size > 1 &&
    facets.organ.length !== 1 &&
    facets.session.length === 0
  )
    return [];
  const asked = askedGroups(manifest.groups, facets);
  const unasked = manifest.groups.filter((group) => !asked.includes(group));
  const complete = (value: string) => !unasked.some((group) => mayHold(group, { ...facets, [name]: [value] }));
  const values = new Map(counts[name]);
  const listed = groupFacets.find((facet) => facet === name && facet !== 'session');
  for (const group of listed ? unasked : []) {
    for (const value of listed ? group[listed] : []) values.set(value, values.get(value) ?? 0);
  }
  return inOrder(name, values)
    .map(([value, count]): [string, number | null] => [value, complete(value) ? count : null])
    .filter(([value, count]) => count !== 0 || facets[name].includes(value));
}

function checkbox(
  name: FacetName,
  value: string,
  count: number | null,
  state: SearchState,
  toggle: (name: FacetName, value: string) => void,
): HTMLLabelElement {
  const box = element('input', {
    type: 'checkbox',
    name,
    value,
    checked: state.facets[name].includes(value),
  });
  box.addEventListener('change', () => toggle(name, value));
  return element(
    'label',
    {},
    box,
    element('span', {}, facetLabel(name, value)),
    count !== null && element('span', { class: 'count' }, ` ${printedNumber(count)}`),
  );
}
