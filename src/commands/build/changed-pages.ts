import type { PathWithRoute } from 'astro';
import type { MadeFiles } from './made-files.ts';
import { StandingFiles } from './standing-files.ts';

/** Of one route: the paths whose files must be made, its files with their keys, and which of those that stand there are not its files any more. */
export interface Selection {
  changed: PathWithRoute[];
  made: MadeFiles;
  gone: string[];
}

/** The file below the output folder that Astro writes a path of a route to, in its `directory` format. */
export function fileOf(pathname: string, type: PathWithRoute['route']['type']): string {
  const path = pathname.slice(pathname.startsWith('/') ? 1 : 0, pathname.endsWith('/') ? -1 : undefined);
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** A path of a route, and the key of what its page is made from, where it has one. */
export type KeyedPath = readonly [pathname: string, cacheKey?: string | undefined];

/** Of all paths of a route, each with a file of its own, those are left out whose file is `standing`, made from what it would be made from now. A path without a key is made each time. */
export function changedPages(
  route: PathWithRoute['route'],
  paths: Iterable<KeyedPath>,
  standing: MadeFiles,
): Selection {
  const files = new StandingFiles(standing);
  const changed: PathWithRoute[] = [];
  for (const [pathname, cacheKey = ''] of paths) {
    const stands = files.has(fileOf(pathname, route.type), cacheKey);
    if (cacheKey === '' || !stands) changed.push({ pathname, route });
  }
  return { changed, ...files.end() };
}
