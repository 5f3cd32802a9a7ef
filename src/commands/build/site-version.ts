import { runtime } from '../../corpus/kept/program-version.ts';
import { sourcesDigest } from '../../corpus/kept/sources-digest.ts';

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
  return sourcesDigest(project, makers, JSON.stringify([runtime, settings, options])).slice(0, 32);
}

/** What shards of the search index are made by, beside the pages. */
export const indexMakers = ['src/search', 'src/symbols', 'src/vocabulary', 'package-lock.json'];

/** A digest of all but the pages that shards of the search index depend on. */
export const indexVersion = (project: string): string => sourcesDigest(project, indexMakers, runtime);
