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
  const count = (years: Map<number, number>, year: number | null, by: number): void => {
    if (year !== null && by > 0) years.set(year, (years.get(year) ?? 0) + by);
  };
  const adopted = graph.symbols().map((symbol) => adoptedIn(bySymbol.get(symbol)));
  const yearsOf = new Array<number | null | undefined>(graph.leadCount);
  const lastCitedBy = new Int32Array(graph.leadCount).fill(-1);
  for (const [at, entry] of entries.entries()) {
    const { canonical } = entry.symbol;
    const own = adoptedIn(entry);
    let printed: ReadonlyMap<number, number> | undefined;
    const printedYear = (text: number): number | undefined => {
      printed ??= graph.printedYears(canonical);
      return printed.get(text);
    };
    let cites = 0;
    for (const lead of graph.leadNumbers(canonical)) {
      const text = graph.citedNumber(lead);
      if (lastCitedBy[text] === at) continue;
      lastCitedBy[text] = at;
      cites += 1;
      const before = yearsOf[text];
      const known =
        before ??
        adopted[text] ??
        printedYear(text) ??
        (before === undefined ? yearInSymbol(graph.lead(lead).symbol) : null);
      yearsOf[text] = known;
      // No text cites one of a later year: such a year is misprinted.
      if (known === null || own === null || known <= own) count(cited, known, 1);
    }
    count(citing, own, cites);
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

/** The year in a symbol, `S/RES/1631(2005)`. Most have none, and to read a symbol takes longer than to look. */
function yearInSymbol(canonical: string): number | null {
  if (!/\d{4}/.test(canonical)) return null;
  const session = parseSymbol(canonical)?.session ?? '';
  return /^\d{4}$/.test(session) ? Number(session) : null;
}
