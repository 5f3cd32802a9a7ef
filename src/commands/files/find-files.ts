import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { leftOut } from '../../corpus/left-out.ts';

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** What a path leads to; undefined where it leads nowhere or in a circle. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** What documents are received as, by name. */
const isDocument = (name: string): boolean => /\.(?:txt|docx|xml)$/i.test(name);

/**
 * The files at `paths` in the order given, those of a folder and of the folders in it in order of name (code units).
 * Names that begin with a dot are left out, and so are links to folders, which could lead in a circle, and pipes, sockets and devices and links to
 * them, on which a reader waits without end; `tell` gets a sentence for each of these in a folder that is given, of hidden names where they end as documents do. A path that can't be looked at stands in the list too:
 * whoever reads it says why.
 */
export function findFiles(paths: readonly string[], tell: (words: string) => void = console.error): string[] {
  const found: string[] = [];
  for (const path of paths) {
    if (targetOf(path)?.isDirectory()) found.push(...filesIn(path, tell));
    else found.push(path);
  }
  return found;
}

function filesIn(given: string, tell: (words: string) => void): string[] {
  const found: string[] = [];
  const hidden: string[] = [];
  const linked: string[] = [];
  const noFiles: string[] = [];
  const addFolder = (folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      found.push(folder);
      return;
    }
    for (const entry of entries.sort(byName)) {
      const path = join(folder, entry.name);
      const place = (): string => relative(given, path).split(sep).join('/');
      const target = entry.isSymbolicLink() ? targetOf(path) : entry;
      if (entry.name.startsWith('.')) {
        if (isDocument(entry.name)) hidden.push(place());
      } else if (entry.isDirectory()) addFolder(path);
      else if (target?.isDirectory()) linked.push(place());
      else if (target && !target.isFile()) noFiles.push(place());
      else found.push(path);
    }
  };
  addFolder(given);
  if (hidden.length > 0)
    tell(`${leftOut(given, hidden)}: what begins with a dot is not read. Rename it if it should be.`);
  if (linked.length > 0) tell(`${leftOut(given, linked)}: a link to a folder is not followed. Name the folder itself.`);
  if (noFiles.length > 0)
    tell(`${leftOut(given, noFiles)}: a pipe, socket or device is not read. Save what it gives in a file.`);
  return found;
}
