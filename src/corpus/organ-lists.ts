import { organs } from '../vocabulary/organs.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { type SessionSummary, shelfPages } from './shelf-lists.ts';

/** Sessions of a shelf that its organ shows; the others stand on the page of the shelf. */
const sessionsAtOnce = 16;

/** What is held of one organ, by kind, at the address that those of its texts begin with: `/a/`, `/s/`, `/a/hrc/`. */
export interface OrganPage {
  kind: 'organ';
  address: string;
  name: string;
  shelves: readonly {
    address: string;
    name: string;
    count: number;
    /** The newest. */
    sessions: readonly SessionSummary[];
    /** How many more there are, and the oldest of them; null where the newest are all. */
    more: { count: number; oldest: string } | null;
  }[];
}

/** Where the shelves of an organ are listed: the address of a shelf without its last part. */
export const organAddress = (addressOfShelf: string): string => addressOfShelf.replace(/[^/]+\/$/, '');

/** A page for every organ, also for one without texts, so that an address cut short leads somewhere. */
export function organPages(entries: readonly CatalogueEntry[]): OrganPage[] {
  const pages = shelfPages(entries);
  return organs.flatMap(({ id, name }): OrganPage[] => {
    const own = pages.filter(({ shelf }) => shelf.organ === id);
    const [first] = own;
    if (!first) return [];
    const shelves = own.map(({ address, shelf, count, sessions }) => ({
      address,
      name: shelf.name,
      count,
      sessions: sessions.slice(0, sessionsAtOnce),
      more:
        sessions.length > sessionsAtOnce
          ? { count: sessions.length - sessionsAtOnce, oldest: sessions.at(-1)?.name ?? '' }
          : null,
    }));
    return [{ kind: 'organ', address: organAddress(first.address), name, shelves }];
  });
}
