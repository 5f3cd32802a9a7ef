import type { RouteAsked } from './list-route.ts';

/** The pages of texts, which wait for the series too. */
const texts = 'src/pages/[...text].astro';
/** The other routes whose paths or keys are told from the series, when those are found: what takes longest to list first. The site map is one of `[file].ts`. */
const ofSeries = ['[...feed].atom.ts', 'compare/[...pair].astro', 'series/[...at].astro', '[file].ts'].map(
  (page) => `src/pages/${page}`,
);

/**
 * Routes that are listed soonest by the thread that lists another, as both are listed by the same: the files of the library by the keys of all
 * forms, which its tables are then made by too, and lists by the orders of all texts.
 */
const listedWith: ReadonlyMap<string, string> = new Map([
  ['src/pages/data/[file].ts', 'src/pages/[...form].ts'],
  ...['agenda/[...at]', 'subjects/[...at]', 'titles/[...page]', 'newest/[...page]'].map(
    (page) => [`src/pages/${page}.astro`, 'src/pages/[...list].astro'] as const,
  ),
]);

/**
 * Those of the routes that can be listed only when the series are found, in a share for each of so many threads. The last is for the thread that lists the forms of texts, the largest of the first shares: their
 * pages ask as those do where what a text cites leads.
 */
export function listedLast(routes: readonly RouteAsked[], threads: number): RouteAsked[][] {
  const of = (component: string) => routes.filter((route) => route.component === component);
  const others = ofSeries.flatMap(of);
  return threads === 1 ? [[...others, ...of(texts)]] : [...inTurn(others, threads - 1), of(texts)];
}

/** Each to the next of so many shares. */
export const inTurn = (routes: readonly RouteAsked[], shares: number): RouteAsked[][] =>
  Array.from({ length: shares }, (_, share) => routes.filter((_, at) => at % shares === share));

/** Those that are listed while the series are still being found, in a share for each of so many threads, of as many files as that goes: nobody hands out the next meanwhile, as who finds the series does nothing else. */
export function listedFirst(routes: readonly RouteAsked[], threads: number): RouteAsked[][] {
  const together = Map.groupBy(
    routes.filter(({ component }) => component !== texts && !ofSeries.includes(component)),
    ({ component }) => listedWith.get(component) ?? component,
  );
  const groups = Array.from(together.values(), (group) => ({ group, size: sizeOf(group) }));
  const shares = Array.from({ length: threads }, () => ({ routes: [] as RouteAsked[], size: 0 }));
  for (const { group, size } of groups.sort((a, b) => b.size - a.size)) {
    const share = shares.reduce((least, each) => (each.size < least.size ? each : least));
    share.routes.push(...group);
    share.size += size;
  }
  return shares.map(({ routes: share }) => share);
}

const sizeOf = (routes: readonly RouteAsked[]): number =>
  routes.reduce((sum, { standing }) => sum + standing.length, 0);
