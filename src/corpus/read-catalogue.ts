import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../markdown/content-error.ts';
import { compareSymbols } from '../symbols/compare-symbols.ts';
import { type CatalogueEntry, catalogueEntry, digestOf, entryOf } from './catalogue-entry.ts';
import type { TextsPack } from './kept/texts-pack.ts';
import { CatalogueError, markdownFiles } from './markdown-files.ts';

/**
 * The catalogue of a folder, sorted by symbol. Files are read one after the other and let go of again; front matter that `pack`
 * has by the digest of its file is not parsed again.
 * Throws one CatalogueError that names every file at fault, and every pair of files with one symbol.
 */
export const readCatalogue = async (folder: string, pack?: TextsPack): Promise<CatalogueEntry[]> =>
  catalogueOf(folder, await markdownFiles(folder), (path) => entryIn(folder, path, pack));

/** The catalogue of these files of a folder, the entry of each asked for once. Throws as `readCatalogue` does. */
export function catalogueOf(
  folder: string,
  paths: readonly string[],
  entryAt: (path: string, at: number) => CatalogueEntry,
): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  const problems: string[] = [];
  for (const [at, path] of paths.entries()) {
    try {
      entries.push(entryAt(path, at));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error.message);
    }
  }
  problems.push(...twins(entries));
  if (problems.length > 0) throw new CatalogueError(`In ${folder}:\n${problems.join('\n')}`);
  return entries.sort((a, b) => compareSymbols(a.symbol, b.symbol));
}

/** Read without leaving the thread: that takes longer for a small file than to read it. */
export function entryIn(folder: string, path: string, pack?: TextsPack): CatalogueEntry {
  const bytes = readFileSync(join(folder, path));
  const digest = pack && digestOf(bytes);
  const known = digest && pack.get(digest, 'frontMatter');
  return known ? entryOf(known, path, digest) : catalogueEntry(bytes, path);
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
    return [
      `${path}: front matter field "symbol" is ${symbol.canonical}, which ${other} has too. A symbol names one text: remove one of the two files or correct its symbol.`,
    ];
  });
}
