import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Library } from './library.ts';
import { type ListedText, listed } from './listing.ts';
import { onceFor } from './once-for.ts';
import { shelfOf } from './shelf.ts';

const placesOf = onceFor((entries: Library['entries']) => new Map(entries.map((entry, at) => [entry, at])));

/** What stands before and after something; null at the ends. */
interface Beside<Text> {
  previous: Text | null;
  next: Text | null;
}

/** The texts before and after a held text on its shelf, by symbol. */
export function entriesBeside(entry: CatalogueEntry, { entries }: Pick<Library, 'entries'>): Beside<CatalogueEntry> {
  const at = placesOf(entries).get(entry);
  const shelf = shelfOf(entry.symbol)?.prefix;
  const there = (step: 1 | -1): CatalogueEntry | null => {
    const other = at === undefined ? undefined : entries[at + step];
    return other && shelfOf(other.symbol)?.prefix === shelf ? other : null;
  };
  return { previous: there(-1), next: there(1) };
}

/** The same as lists show them. */
export function textsBeside(entry: CatalogueEntry, library: Pick<Library, 'entries'>): Beside<ListedText> {
  const { previous, next } = entriesBeside(entry, library);
  return { previous: previous && listed(previous), next: next && listed(next) };
}
