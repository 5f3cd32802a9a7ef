import { formatSymbol } from '../symbols/format-symbol.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { titleOf } from './naming.ts';
import { onceFor } from './once-for.ts';

/** A line of a list of texts. */
export interface ListedText {
  address: string;
  symbol: string;
  /** Empty in a list under a heading that says the same. */
  title: string;
  adopted: string | null;
  /** How many held texts cite it, in a list that is in that order. */
  cited?: number;
}

/** The line of a text. A text stands in many lists; its line is made once. */
export const listed = onceFor(
  ({ address, symbol, frontMatter }: CatalogueEntry): ListedText => ({
    address,
    symbol: formatSymbol(symbol),
    title: titleOf(frontMatter, symbol),
    adopted: frontMatter.adopted,
  }),
);

/** One page of a long list. Pages count from 1; the first stands at the list's own address, the third at `…/page-3/`. */
export interface Leaf<Item> {
  items: readonly Item[];
  page: number;
  pages: number;
  total: number;
  address: string;
  previous: string | null;
  next: string | null;
}

const perPage = 100;

/** Cuts a list into pages. An empty list has one empty page. */
export function leaves<Item>(items: readonly Item[], address: string, size = perPage): Leaf<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = (page: number): string => (page === 1 ? address : `${address}page-${page}/`);
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
    address: at(index + 1),
    previous: index > 0 ? at(index) : null,
    next: index + 1 < pages ? at(index + 2) : null,
  }));
}
