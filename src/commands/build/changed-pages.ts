import type { PathWithRoute } from 'astro';
import { type MadeFiles, readMade, writeMade } from './made-files.ts';

/** Of one route: the paths whose files must be made, its files with their keys, and which of those that stand there are not its files any more. */
export interface Selection {
  changed: PathWithRoute[];
  made: MadeFiles;
  gone: string[];
}

/** The file below the output folder that Astro writes a path of a route to, in its `directory` format. */
export function fileOf(pathname: string, type: PathWithRoute['route']['type']): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * Of all paths of a route those are left out whose file is `standing`, made from what it would be made from now. A path without a key is made each time. Of several with
 * one file the first counts, as for Astro.
 */
export function changedPages(paths: Iterable<PathWithRoute>, standing: MadeFiles): Selection {
  const before = readMade(standing);
  const made = new Map<string, string>();
  const changed: PathWithRoute[] = [];
  for (const path of paths) {
    const { pathname, route, cacheKey = '' } = path;
    const file = fileOf(pathname, route.type);
    if (made.has(file)) continue;
    made.set(file, cacheKey);
    if (cacheKey === '' || before.get(file) !== cacheKey) changed.push(path);
  }
  return { changed, made: writeMade(made), gone: [...before.keys()].filter((file) => !made.has(file)) };
}
