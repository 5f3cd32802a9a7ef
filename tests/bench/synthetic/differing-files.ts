import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

/** Paths that stand in one of two folders only, or not with the same bytes in both. */
export function differingFiles(one: string, other: string): string[] {
  const [own, others] = [below(one), new Set(below(other))];
  const differing = own.filter(
    (path) => !others.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
  const known = new Set(own);
  return [...differing, ...[...others].filter((path) => !known.has(path))].sort();
}
