import { ContentError } from '../markdown/content-error.ts';
import { compareSymbols } from '../symbols/compare-symbols.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { CatalogueError } from './markdown-files.ts';

/** What is said of a file whose symbol `other` has too. */
export const secondOfSymbol = (symbol: string, other: string): string =>
  `front matter field "symbol" is ${symbol}, which ${other} has too. A symbol names one text: remove one of the two files or correct its symbol.`;

/** The catalogue of these files of a folder, the entry of each asked for once. Throws one CatalogueError that names every file at fault, and every pair of files with one symbol. */
export function catalogueOf(
  folder: string,
  paths: readonly string[],
  entryAt: (path: string) => CatalogueEntry,
): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      entries.push(entryAt(path));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error.message);
    }
  }
  problems.push(...twins(entries));
  if (problems.length > 0) throw new CatalogueError(`In ${folder}:\n${problems.join('\n')}`);
  return entries.sort((a, b) => compareSymbols(a.symbol, b.symbol));
}

/** One sentence for each file whose symbol another file has already. */
function twins(entries: readonly CatalogueEntry[]): string[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ symbol, path }) => {
    const other = first.get(symbol.canonical);
    if (other === undefined) {
      first.set(symbol.canonical, path);
      return [];
    }
    return [`${path}: ${secondOfSymbol(symbol.canonical, other)}`];
  });
}
