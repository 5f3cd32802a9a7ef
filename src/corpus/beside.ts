import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Library } from './library.ts';
import { type ListedText, listed } from './listing.ts';
import { onceFor } from './once-for.ts';
import { shelfOf } from './shelf.ts';

const placesOf = onceFor((entries: Library['entries']) => new Map(entries.map((entry, at) => [entry, at])));

/** The texts before and after a held text on its shelf, by symbol; null at its ends. */
export function textsBeside(
  entry: CatalogueEntry,
  { entries }: Pick<Library, 'entries'>,
): { previous: ListedText | null; next: ListedText | null } {
  const at = placesOf(entries).get(entry);
  const shelf = shelfOf(entry.symbol)?.prefix;
  const there = (step: 1 | -1): ListedText | null => {
    const other = at === undefined ? undefined : entries[at + step];
    return other && shelfOf(other.symbol)?.prefix === shelf ? listed(other) : null;
  };
  return { previous: there(-1), next: there(1) };
}
