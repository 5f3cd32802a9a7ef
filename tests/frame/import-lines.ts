import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface SourceFile {
  /** From the project's root, with slashes: `src/symbols/address.ts`. */
  path: string;
  lines: number;
  /** What it imports: a path from the project's root, or a package or `node:` module as it is named. */
  imports: string[];
  /** Those of them that are loaded with it: neither types nor what it asks for later. */
  loads: string[];
}

const importLine =
  /(?:^|[\s;}>])(?:import|export)\s*(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

const ofTypes = /^\W*(?:import|export)\s+type\s/;

/** What the text of the module at `path` imports, asset queries cut off. */
export const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(importLine)].map(([, still, lazy, url]) => named(path, still ?? lazy ?? url ?? ''));

/** What is loaded with the module at `path`. */
export const loadsOf = (path: string, text: string): string[] =>
  [...text.matchAll(importLine)].flatMap(([line, still]) =>
    still !== undefined && !ofTypes.test(line) ? [named(path, still)] : [],
  );

function named(path: string, imported: string): string {
  const name = imported.replace(/\?.*$/, '');
  return name.startsWith('.') ? posix.join(dirname(path), name) : name;
}

/** Every module and style sheet below `folder`, in order of path. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|css|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, lines: text.split('\n').length - 1, imports: importsOf(path, text), loads: loadsOf(path, text) };
    });
}
