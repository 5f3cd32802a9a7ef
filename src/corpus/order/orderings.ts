import { compareSymbols } from '../../symbols/compare-symbols.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { titleOf } from '../naming.ts';
import { newestFirst } from '../newest-first.ts';
import type { Order } from './order.ts';

/** Puts lists of held texts in order. The whole library is sorted once for each order; a list by the ranks that gave. */
export interface Orderings {
  sorted(order: Order, members: readonly CatalogueEntry[]): CatalogueEntry[];
  /** How many held texts cite a text. */
  citing(entry: CatalogueEntry): number;
}

const collator = new Intl.Collator('en', { numeric: true });

/** The orderings of a library. `citing`: how many held texts cite the text of a canonical symbol. */
export function orderings(entries: readonly CatalogueEntry[], citing: (canonical: string) => number): Orderings {
  const cited = new Map(entries.map((entry) => [entry, citing(entry.symbol.canonical)]));
  const titles = new Map(entries.map((entry) => [entry, titleOf(entry.frontMatter, entry.symbol)]));
  const citations = (entry: CatalogueEntry): number => cited.get(entry) ?? 0;
  const bySymbol = (): CatalogueEntry[] => [...entries].sort((a, b) => compareSymbols(a.symbol, b.symbol));
  const whole: Readonly<Record<Order, () => CatalogueEntry[]>> = {
    newest: () => newestFirst(entries),
    symbol: bySymbol,
    title: () => newestFirst(entries).sort((a, b) => collator.compare(titles.get(a) ?? '', titles.get(b) ?? '')),
    cited: () => newestFirst(entries).sort((a, b) => citations(b) - citations(a)),
  };
  const ranks = new Map<Order, Map<CatalogueEntry, number>>();
  const ranksOf = (order: Order): Map<CatalogueEntry, number> => {
    const known = ranks.get(order) ?? new Map(whole[order]().map((entry, rank) => [entry, rank]));
    ranks.set(order, known);
    return known;
  };
  return {
    sorted: (order, members) => {
      const rank = ranksOf(order);
      return [...members].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    },
    citing: citations,
  };
}
