import type { CatalogueEntry } from '../catalogue-entry.ts';
import { type Leaf, leaves } from '../listing.ts';
import { byCount, byName } from '../order/compare-names.ts';
import { type OrderedLeaf, orderedLeaves } from '../order/ordered-leaves.ts';
import type { Orderings } from '../order/orderings.ts';
import { type Subject, subjectsAddress, subjectsOf } from './subjects.ts';

/** A line of the list of subjects. That of one text alone leads to the text. */
export interface ListedSubject {
  name: string;
  address: string;
  count: number;
}

/** A page of the list of subjects, in one of its orders, or of the texts on one of them. */
export type SubjectPage =
  | { kind: 'list'; address: string; order: 'count' | 'name'; first: string; leaf: Leaf<ListedSubject> }
  | { kind: 'one'; address: string; name: string; list: OrderedLeaf };

/** So many names stand on a page of a list of names. */
const namesPerPage = 240;

export const subjectsByName = `${subjectsAddress}by-name/`;

const listedSubject = ({ name, address, entries }: Subject): ListedSubject => ({
  name,
  address: (entries.length === 1 && entries[0]?.address) || address,
  count: entries.length,
});

/** All pages about subjects; none where no text names any. */
export function subjectPages(entries: readonly CatalogueEntry[], orderings: Orderings): SubjectPage[] {
  const subjects = subjectsOf(entries);
  if (subjects.length === 0) return [];
  const lines = subjects.map(listedSubject).sort(byName);
  const list = (items: readonly ListedSubject[], order: 'count' | 'name', first: string): SubjectPage[] =>
    leaves(items, first, namesPerPage).map((leaf) => ({ kind: 'list', address: leaf.address, order, first, leaf }));
  return [
    ...list(lines.toSorted(byCount), 'count', subjectsAddress),
    ...list(lines, 'name', subjectsByName),
    ...subjects
      .filter(({ entries: own }) => own.length > 1)
      .flatMap(({ name, address, entries: own }) =>
        orderedLeaves(own, address, ['newest', 'symbol', 'title', 'cited'], orderings).map(
          (one): SubjectPage => ({ kind: 'one', address: one.leaf.address, name, list: one }),
        ),
      ),
  ];
}
