import { compareSymbols } from '../../symbols/compare-symbols.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { titleOf } from '../naming.ts';
import { newestFirst } from '../newest-first.ts';
import type { Order } from './order.ts';

/** Puts lists of texts of one library in order. The whole library is sorted once for each order; a list by the ranks that gave. */
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
  const whole: Readonly<Record<Order, () => readonly CatalogueEntry[]>> = {
    newest: () => newestFirst(entries),
    symbol: bySymbol,
    title: () => byTitle(newestFirst(entries), (entry) => titles.get(entry) ?? ''),
    cited: () => newestFirst(entries).toSorted((a, b) => citations(b) - citations(a)),
  };
  const known = new Map<Order, Ranked>();
  const ranked = (order: Order): Ranked => {
    const found = known.get(order) ?? rankedIn(whole[order]());
    known.set(order, found);
    return found;
  };
  return {
    sorted: (order, members) => {
      const { ranks, texts } = ranked(order);
      const own = new Uint32Array(members.map((entry) => ranks.get(entry) ?? 0)).sort();
      return Array.from(own, (rank) => texts[rank] as CatalogueEntry);
    },
    citing: citations,
  };
}

/** The whole library in an order, and the place there of each text. */
interface Ranked {
  texts: readonly CatalogueEntry[];
  ranks: ReadonlyMap<CatalogueEntry, number>;
}

const rankedIn = (texts: readonly CatalogueEntry[]): Ranked => ({
  texts,
  ranks: new Map(texts.map((entry, rank) => [entry, rank])),
});

/** Titles that compare as equal leave texts in the order in which they are. Many texts have one title, and names are dear to compare. */
function byTitle(
  texts: readonly CatalogueEntry[],
  titleOf: (entry: CatalogueEntry) => string,
): readonly CatalogueEntry[] {
  const groups = Map.groupBy(texts, titleOf);
  const titles = [...groups.keys()].sort(collator.compare);
  const same = (at: number): boolean => at > 0 && collator.compare(titles[at - 1] ?? '', titles[at] ?? '') === 0;
  // Titles that are written otherwise and compare as equal are seldom, and then all texts are compared.
  if (titles.some((_, at) => same(at))) return texts.toSorted((a, b) => collator.compare(titleOf(a), titleOf(b)));
  return titles.flatMap((title) => groups.get(title) ?? []);
}
