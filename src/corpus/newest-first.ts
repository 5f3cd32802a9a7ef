import { compareSymbols } from '../symbols/compare-symbols.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { onceFor } from './once-for.ts';

const adoptedOf = ({ frontMatter }: CatalogueEntry): string => frontMatter.adopted ?? '';

/** Newest adoption first; of one day that with the last symbol first; texts without a date last. Sorted once for a library. */
export const newestFirst = onceFor((entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.toSorted((a, b) => {
    if (adoptedOf(a) !== adoptedOf(b)) return adoptedOf(a) < adoptedOf(b) ? 1 : -1;
    return compareSymbols(b.symbol, a.symbol);
  }),
);
