import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Library } from './library.ts';
import { onceFor } from './once-for.ts';

/** The held texts by the addresses of their pages. */
export const textsByAddress = onceFor(
  ({ entries }: Library): ReadonlyMap<string, CatalogueEntry> =>
    new Map(entries.map((entry) => [entry.address, entry])),
);
