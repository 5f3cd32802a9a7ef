import type { PathWithRoute } from 'astro';

/** Which files of a site must be made, all that it consists of with their keys, and which stand there and belong to it no more. */
export interface Selection {
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

/** Told of all paths, some at a time, it leaves out those whose file is `standing`, made from what it would be made from now. A path without a key is made each time. */
export class ChangedPages {
  readonly #standing: ReadonlyMap<string, string>;
  readonly #made = new Map<string, string>();
  readonly #changed = new Set<string>();

  constructor(standing: ReadonlyMap<string, string>) {
    this.#standing = standing;
  }

  among(paths: readonly PathWithRoute[]): PathWithRoute[] {
    return paths.filter(({ pathname, route, cacheKey = '' }) => {
      const file = fileOf(pathname, route.type);
      this.#made.set(file, cacheKey);
      if (cacheKey !== '' && this.#standing.get(file) === cacheKey) return false;
      this.#changed.add(file);
      return true;
    });
  }

  /** What there is to know when all paths have been told. */
  get selection(): Selection {
    const gone = [...this.#standing.keys()].filter((file) => !this.#made.has(file));
    return { changed: this.#changed, made: this.#made, gone };
  }
}
