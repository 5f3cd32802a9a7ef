import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import type { TimelineYear } from '../timeline/timeline.ts';

/**
 * The citations of a library over time: how many lead to texts of a year (`cites`), and how many are made by texts of it
 * (`citedBy`). A text that cites another more than once counts once. From the first year to the last, without gaps.
 */
export function citationYears({ entries, bySymbol }: Library, graph: CitationGraph): TimelineYear[] {
  const cited = new Map<number, number>();
  const citing = new Map<number, number>();
  const yearsOf = new Map<string, number | null>();
  const leads: string[] = [];
  const count = (years: Map<number, number>, year: number | null, by: number): void => {
    if (year !== null && by > 0) years.set(year, (years.get(year) ?? 0) + by);
  };
  for (const entry of entries) {
    const { symbol } = entry;
    const own = adoptedIn(entry);
    const cites = new Set<string>();
    for (const lead of graph.leadNumbers(symbol.canonical)) {
      leads[lead] ??= graph.lead(lead).symbol;
      cites.add(leads[lead]);
    }
    count(citing, own, cites.size);
    let printed: ReadonlyMap<string, number> | undefined;
    const printedYear = (canonical: string): number | undefined => {
      printed ??= graph.printedYears(symbol.canonical);
      return printed.get(canonical);
    };
    for (const canonical of cites) {
      const known =
        yearsOf.get(canonical) ??
        adoptedIn(bySymbol.get(canonical)) ??
        printedYear(canonical) ??
        (yearsOf.has(canonical) ? null : yearInSymbol(canonical));
      yearsOf.set(canonical, known);
      // No text cites one of a later year: such a year is misprinted.
      if (known === null || own === null || known <= own) count(cited, known, 1);
    }
  }
  const years = [...cited.keys(), ...citing.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    cites: cited.get(year) ?? 0,
    citedBy: citing.get(year) ?? 0,
  }));
}

const yearIn = (date: string): number => Number(date.slice(0, 4));

const adoptedIn = (entry: CatalogueEntry | undefined): number | null =>
  entry?.frontMatter.adopted ? yearIn(entry.frontMatter.adopted) : null;

/** The year in a symbol, `S/RES/1631(2005)`. */
function yearInSymbol(canonical: string): number | null {
  const session = parseSymbol(canonical)?.session ?? '';
  return /^\d{4}$/.test(session) ? Number(session) : null;
}
