import { organs } from '../vocabulary/organs.ts';
import type { FacetName } from './search-state.ts';
import { type TextPart, textParts } from './text-parts.ts';

export const facetTitles: Readonly<Record<FacetName, string>> = {
  organ: 'Organ',
  session: 'Session or year',
  decade: 'Decade',
  kind: 'Kind',
  part: 'Where the words stand',
  subject: 'Subject',
};

const partLabels: Readonly<Record<TextPart, string>> = {
  preamble: 'Preamble',
  operative: 'Operative part',
  annex: 'Annexes',
  footnote: 'Notes',
};

/**
 * A value of a facet as it is shown: `ga` → `General Assembly`, `69` → `Session 69`, `resolution` → `Resolution`,
 * `RULE OF LAW` → `Rule of law`. A decade keeps its form.
 */
export function facetLabel(name: FacetName, value: string): string {
  if (name === 'organ') return organs.find(({ id }) => id === value)?.name ?? value;
  if (name === 'part') return textParts.includes(value as TextPart) ? partLabels[value as TextPart] : value;
  if (name === 'decade') return value;
  if (name === 'session') return /^(?:19|20)\d\d$/.test(value) ? value : `Session ${value}`;
  return value === value.toUpperCase() ? capitalized(value.toLowerCase()) : capitalized(value);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const collator = new Intl.Collator('en', { numeric: true });

/** Values of a facet in the order in which they are offered: times newest first, parts as printed, the rest by how many there are. */
export function inOrder(name: FacetName, counts: ReadonlyMap<string, number>): [value: string, count: number][] {
  const byName = (a: string, b: string) => collator.compare(b, a);
  const order: readonly string[] = textParts;
  return [...counts].sort(([a, m], [b, n]) => {
    if (name === 'session' || name === 'decade') return byName(a, b);
    return name === 'part' ? order.indexOf(a) - order.indexOf(b) : n - m || collator.compare(a, b);
  });
}
