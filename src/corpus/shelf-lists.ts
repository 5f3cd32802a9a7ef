import type { CatalogueEntry } from './catalogue-entry.ts';
import { onceFor } from './once-for.ts';
import { type OrderedLeaf, orderedLeaves } from './order/ordered-leaves.ts';
import type { Orderings } from './order/orderings.ts';
import { sessionName } from './session-name.ts';
import { type Shelf, sessionAddress, shelfOf, shelves } from './shelf.ts';

export interface SessionSummary {
  address: string;
  name: string;
  count: number;
  /** Years of adoption, `2014–2015`; empty where no date is known. */
  years: string;
}

export interface ShelfPage {
  kind: 'shelf';
  address: string;
  shelf: Shelf;
  count: number;
  sessions: SessionSummary[];
}

export interface SessionPage {
  kind: 'session';
  address: string;
  shelf: Shelf;
  name: string;
  list: OrderedLeaf;
}

const yearsOf = (entries: readonly CatalogueEntry[]): string => {
  const years = entries.flatMap(({ frontMatter }) => frontMatter.adopted?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? first : `${first}–${last}`;
};

/** The texts of each shelf, by the prefix of that. */
const onShelves = onceFor((entries: readonly CatalogueEntry[]) =>
  Map.groupBy(entries, ({ symbol }) => shelfOf(symbol)?.prefix),
);

/** Every shelf, also an empty one, so that the ways in always lead somewhere; with its sessions, the newest first. */
export function shelfPages(entries: readonly CatalogueEntry[]): ShelfPage[] {
  return shelves.map((shelf) => {
    const own = onShelves(entries).get(shelf.prefix) ?? [];
    const sessions = [...Map.groupBy(own, ({ symbol }) => symbol.session ?? '')].map(([session, members]) => ({
      address: sessionAddress(shelf, session),
      name: sessionName(session),
      count: members.length,
      years: /^\d{4}$/.test(session) ? '' : yearsOf(members),
      newest:
        members
          .map(({ frontMatter }) => frontMatter.adopted ?? '')
          .sort()
          .at(-1) ?? '',
    }));
    sessions.sort((a, b) => (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : a.address < b.address ? 1 : -1));
    return {
      kind: 'shelf',
      address: shelf.address,
      shelf,
      count: own.length,
      sessions: sessions.map(({ newest: _, ...summary }) => summary),
    };
  });
}

/** The texts of each session of each shelf, first in the order of their symbols, which is that of the session; cut into pages. */
export const sessionPages = (entries: readonly CatalogueEntry[], orderings: Orderings): SessionPage[] =>
  shelves.flatMap((shelf) =>
    [...Map.groupBy(onShelves(entries).get(shelf.prefix) ?? [], ({ symbol }) => symbol.session ?? '')].flatMap(
      ([session, members]) =>
        orderedLeaves(members, sessionAddress(shelf, session), ['symbol', 'newest', 'title', 'cited'], orderings).map(
          (list) => ({
            kind: 'session' as const,
            address: list.leaf.address,
            shelf,
            name: sessionName(session),
            list,
          }),
        ),
    ),
  );
