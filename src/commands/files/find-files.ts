import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The files at `paths` in the order given, those of a folder and of the folders in it in order of name (code units).
 * Names that begin with a dot are left out, and so are links to folders, which could lead in a circle. A path that can't
 * be looked at stands in the list too: whoever reads it says why.
 */
export function findFiles(paths: readonly string[]): string[] {
  const found: string[] = [];
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
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) addFolder(path);
      else if (!entry.isSymbolicLink() || !isFolder(path)) found.push(path);
    }
  };
  for (const path of paths) {
    if (isFolder(path)) addFolder(path);
    else found.push(path);
  }
  return found;
}
