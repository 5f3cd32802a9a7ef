import { organs } from '../../vocabulary/organs.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { YearRows } from './draw-year-rows.ts';

/** A picture of fewer years than this shows nothing that its numbers don't. */
const fewestYears = 3;

/** Counts by organ and year of adoption, of organs that have any, in the order of the vocabulary; `countOf` says how much a text counts. Null where too few years have any to make a picture. */
export function organYears(
  texts: readonly CatalogueEntry[],
  countOf: (text: CatalogueEntry, at: number) => number = () => 1,
): YearRows | null {
  const counts = organs.map(() => new Map<number, number>());
  const years = new Set<number>();
  for (const [at, text] of texts.entries()) {
    const row = counts[organs.findIndex(({ name }) => name === text.frontMatter.organ)];
    if (!row || text.frontMatter.adopted === null) continue;
    const year = Number(text.frontMatter.adopted.slice(0, 4));
    row.set(year, (row.get(year) ?? 0) + countOf(text, at));
    years.add(year);
  }
  if (years.size < fewestYears) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = organs.flatMap(({ name }, at) => {
    const row = counts[at];
    return row && row.size > 0 ? [{ name, counts: span.map((year) => row.get(year) ?? 0) }] : [];
  });
  return { first, rows };
}
