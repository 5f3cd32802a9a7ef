import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build reads of the project, beside its packages. */
const parts = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

const pages = 'src/pages';
/** The page of each text, and the one that Astro asks for. */
const kept: ReadonlySet<string> = new Set(['[...text].astro', '404.astro']);

/**
 * Writes the project into `folder`, with the pages of texts and no others: one file for each text, as peers make, with all that such a page of ours shows. The packages
 * are links to those of this project; what builds keep is the folder's own.
 */
export function projectOfTexts(folder: string): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  for (const page of readdirSync(pages)) {
    if (!kept.has(page)) rmSync(join(folder, pages, page), { recursive: true });
  }
  const packages = 'node_modules';
  mkdirSync(join(folder, packages));
  for (const name of readdirSync(packages)) {
    if (name !== '.cache') symlinkSync(resolve(packages, name), join(folder, packages, name));
  }
}
