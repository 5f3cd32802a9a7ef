import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the pages are made by, beside the texts: folders and files of the project. */
const makers = ['src', 'public', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Variables that pages differ by. */
const variables = ['SITE', 'BASE', 'EXPORTS'];

/**
 * A digest of all but the texts that the files of a site depend on: the program, its packages, Node, the settings. Pages of another
 * version are never taken for those of this one. `options` are those of the command line that change what is written.
 */
export function siteVersion(
  project: string,
  env: Readonly<Record<string, string | undefined>>,
  options: Readonly<Record<string, unknown>>,
): string {
  const settings = variables.map((name) => env[name] ?? '');
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings, options]));
  for (const maker of makers) {
    for (const path of filesAt(join(project, maker))) {
      hash.update(`\n${relative(project, path).split(sep).join('/')}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function filesAt(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
