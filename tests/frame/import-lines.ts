import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface SourceFile {
  /** From the project's root, with slashes: `src/symbols/address.ts`. */
  path: string;
  lines: number;
  /** What it imports: a path from the project's root, or a package or `node:` module as it is named. */
  imports: string[];
}

const importLine =
  /(?:^|[\s;}>])(?:import|export)\s*(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

/** What the text of the module at `path` imports, asset queries cut off. */
export const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(importLine)].map(([, still, lazy, url]) => {
    const name = (still ?? lazy ?? url ?? '').replace(/\?.*$/, '');
    return name.startsWith('.') ? posix.join(dirname(path), name) : name;
  });

/** Every module and style sheet below `folder`, in order of path. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|css|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}
