import type { RouteAsked } from './list-route.ts';

/**
 * Routes that are listed soonest by the thread that has listed another, as both are listed by the same: the files of the library by the keys of all
 * forms, which its tables are then made by too, and lists by the orders of all texts.
 */
const listedAfter: ReadonlyMap<string, string> = new Map([
  ['src/pages/data/[file].ts', 'src/pages/[...form].ts'],
  ...['agenda/[...at]', 'subjects/[...at]', 'titles/[...page]', 'newest/[...page]'].map(
    (page) => [`src/pages/${page}.astro`, 'src/pages/[...list].astro'] as const,
  ),
]);

/** A route to be listed, and the one whose thread should do it, where there is one. */
export interface RouteInOrder extends RouteAsked {
  after?: string;
}

/**
 * Routes in the order in which so many threads are to list them: what takes longest first, as what is left to the end should be short, and that is mostly what has most files. When each thread has one, those of
 * one page, which are listed at once: some of those pages take long to make.
 */
export function inListingOrder(routes: readonly RouteAsked[], threads: number): RouteInOrder[] {
  const asked = new Set(routes.map(({ component }) => component));
  const leader = ({ component }: RouteAsked): string => {
    const after = listedAfter.get(component);
    return after !== undefined && asked.has(after) ? after : component;
  };
  const sizes = new Map<string, number>();
  for (const route of routes) sizes.set(leader(route), (sizes.get(leader(route)) ?? 0) + route.standing.length);
  const bySize = (a: RouteAsked, b: RouteAsked): number =>
    (sizes.get(leader(b)) ?? 0) - (sizes.get(leader(a)) ?? 0) || b.standing.length - a.standing.length;
  const isOfOne = ({ standing }: RouteAsked): boolean => standing !== '' && !standing.includes('\n');
  const ofMany = routes.filter((route) => !isOfOne(route)).sort(bySize);
  const ordered = ofMany.map((route) =>
    leader(route) === route.component ? route : { ...route, after: leader(route) },
  );
  const first = ordered.filter((route) => !('after' in route)).slice(0, threads);
  return [...first, ...routes.filter(isOfOne), ...ordered.filter((route) => !first.includes(route))];
}
