import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ContentError } from '../markdown/content-error.ts';
import { compareSymbols } from '../symbols/compare-symbols.ts';
import { type CatalogueEntry, catalogueEntry, digestOf, entryOf } from './catalogue-entry.ts';
import type { TextsPack } from './kept/texts-pack.ts';

/** A folder that can't be made a catalogue of. The message names each file at fault, what is wrong and what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Every Markdown file below a folder, as paths relative to it with forward slashes, sorted. Throws CatalogueError for a folder that can't be read. */
export async function markdownFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const places = new Map<string, string>();
    const placeOf = (parent: string): string => {
      const place = places.get(parent) ?? relative(folder, parent).split(sep).join('/');
      places.set(parent, place);
      return place === '' ? '' : `${place}/`;
    };
    return found
      .filter((file) => file.isFile() && file.name.endsWith('.md'))
      .map(({ parentPath, name }) => `${placeOf(parentPath)}${name}`)
      .sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such folder' : `it can't be read (${code})`;
    throw new CatalogueError(
      `${folder}: ${reason}. Texts are read from the folder that RESOLUTIONS names, else from content/resolutions. Name a folder of imported texts, or make one with "npm run import -- PATH --to ${folder}".`,
    );
  }
}

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
