import type { PathWithRoute } from 'astro';

type Path = { route: Pick<PathWithRoute['route'], 'component'> };

/** A route with more pages than this has one for each text or each list. */
const fewPages = 32;

/** The components of routes that have few pages: some of these are made of the whole library, which takes a thread long. */
export function longRoutes(paths: readonly Path[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  for (const { route } of paths) pages.set(route.component, (pages.get(route.component) ?? 0) + 1);
  return new Set([...pages].filter(([, count]) => count <= fewPages).map(([component]) => component));
}

/** The same paths, those of `long` routes before the others: at the end all threads but one would wait for them. */
export const longFirst = <Own extends Path>(paths: readonly Own[], long: ReadonlySet<string>): Own[] => [
  ...paths.filter(({ route }) => long.has(route.component)),
  ...paths.filter(({ route }) => !long.has(route.component)),
];
