import type { PathWithRoute } from 'astro';

/** Which files of a site must be made, all that it consists of with their keys, and which stand there and belong to it no more. */
export interface Selection {
  paths: PathWithRoute[];
  /** The files of these paths. */
  changed: Set<string>;
  made: Map<string, string>;
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
 * Leaves out the paths whose file is `standing`, made from what it would be made from now. A path without a key is made each time.
 */
export function changedPaths(paths: readonly PathWithRoute[], standing: ReadonlyMap<string, string>): Selection {
  const made = new Map<string, string>();
  const changed = new Set<string>();
  const asked = paths.filter(({ pathname, route, cacheKey = '' }) => {
    const file = fileOf(pathname, route.type);
    made.set(file, cacheKey);
    if (cacheKey !== '' && standing.get(file) === cacheKey) return false;
    changed.add(file);
    return true;
  });
  return { paths: asked, changed, made, gone: [...standing.keys()].filter((file) => !made.has(file)) };
}
