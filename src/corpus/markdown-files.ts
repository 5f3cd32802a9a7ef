import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { leftOut } from './left-out.ts';

/** A folder that can't be made a catalogue of. The message names each file at fault, what is wrong and what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/**
 * Every Markdown file below a folder, links to files among them, as paths relative to it with forward slashes, sorted. Left out are
 * names that begin with a dot, which systems write beside what is copied, links that lead to a folder, which may be one that this
 * one stands in, and links named as texts are that lead to no file; `tell` gets a sentence for each kind. Throws CatalogueError for a folder that can't be read.
 */
export async function markdownFiles(folder: string, tell: (words: string) => void = console.error): Promise<string[]> {
  const found = await entriesIn(folder);
  const places = new Map<string, string>();
  const placeOf = (parent: string): string => {
    const place = places.get(parent) ?? relative(folder, parent).split(sep).join('/');
    places.set(parent, place);
    return place === '' ? '' : `${place}/`;
  };
  const texts: string[] = [];
  const hidden: string[] = [];
  const astray: string[] = [];
  for (const file of found) {
    const isLink = file.isSymbolicLink();
    const isNamed = file.name.endsWith('.md');
    if (!isLink && !(isNamed && file.isFile())) continue;
    const path = `${placeOf(file.parentPath)}${file.name}`;
    if (/(^|\/)\./.test(path)) {
      if (isNamed) hidden.push(path);
    } else if (!isLink) texts.push(path);
    else {
      const leadsTo = await stat(join(folder, path)).catch(() => undefined);
      if (isNamed && leadsTo?.isFile()) texts.push(path);
      else if (isNamed || leadsTo?.isDirectory()) astray.push(path);
    }
  }
  if (hidden.length > 0) tell(`${leftOut(folder, hidden)}: what begins with a dot is no text. Rename it if it is one.`);
  if (astray.length > 0) tell(`${leftOut(folder, astray)}: a link that leads to no file. Put the texts in its place.`);
  return texts.sort();
}

const reasons: Record<string, string> = {
  EACCES: 'there is no right to read it',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is a file, not a folder',
};

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = reasons[code ?? ''] ?? `it can't be read (${code})`;
    throw new CatalogueError(
      `${folder}: ${reason}. Texts are read from the folder that RESOLUTIONS names, else from content/resolutions. Name a folder of imported texts, or make one with "npm run import -- PATH --to ${folder}".`,
    );
  }
}
