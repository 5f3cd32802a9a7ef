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
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const placeOf = (entry: CatalogueEntry): number => places.get(entry) ?? 0;
  const cited = new Uint32Array(entries.map(({ symbol }) => citing(symbol.canonical)));
  const titles = new Map(entries.map((entry) => [entry, titleOf(entry.frontMatter, entry.symbol)]));
  const whole: Readonly<Record<Order, () => readonly CatalogueEntry[]>> = {
    newest: () => newestFirst(entries),
    symbol: () => entries.toSorted((a, b) => compareSymbols(a.symbol, b.symbol)),
    title: () => byTitle(newestFirst(entries), (entry) => titles.get(entry) ?? ''),
    cited: () => byMost(newestFirst(entries), (entry) => cited[placeOf(entry)] ?? 0),
  };
  const known = new Map<Order, Ranked>();
  const ranked = (order: Order): Ranked => {
    const found = known.get(order) ?? rankedIn(whole[order](), placeOf);
    known.set(order, found);
    return found;
  };
  return {
    sorted: (order, members) => {
      const { ranks, texts } = ranked(order);
      const own = new Uint32Array(members.map((entry) => ranks[placeOf(entry)] ?? 0)).sort();
      return Array.from(own, (rank) => texts[rank] as CatalogueEntry);
    },
    citing: (entry) => cited[placeOf(entry)] ?? 0,
  };
}

/** The whole library in an order, and by the place of each text in the library its place there. */
interface Ranked {
  texts: readonly CatalogueEntry[];
  ranks: Uint32Array;
}

function rankedIn(texts: readonly CatalogueEntry[], placeOf: (entry: CatalogueEntry) => number): Ranked {
  const ranks = new Uint32Array(texts.length);
  for (const [rank, entry] of texts.entries()) ranks[placeOf(entry)] = rank;
  return { texts, ranks };
}

/** Those with the highest number first; as they are where it is the same. */
const byMost = (
  texts: readonly CatalogueEntry[],
  numberOf: (entry: CatalogueEntry) => number,
): readonly CatalogueEntry[] => [...Map.groupBy(texts, numberOf)].sort(([a], [b]) => b - a).flatMap(([, own]) => own);

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
