import type { RouteData } from 'astro';
import { changedPages } from '../changed-pages.ts';
import type { MadeFiles } from '../made-files.ts';
import { askedPages, type Place } from './asked-pages.ts';
import type { PrerenderApp } from './prerender-app.ts';
import { pathsOf, routesOf } from './site-paths.ts';
import type { AskedPage } from './thread-messages.ts';

/** A route to be listed, by its component, those of its files that stand, and where the site stands. */
export interface RouteAsked {
  component: string;
  standing: MadeFiles;
  place: Place;
}

/** What a route has to say of its files. */
export interface RouteListed {
  component: string;
  /** All of them. */
  made: MadeFiles;
  /** Those that must be made. */
  changed: AskedPage[];
  /** Those that stand and are its files no more. */
  gone: string[];
}

/** Lists one route of a site. */
async function listRoute(app: PrerenderApp, route: RouteData, standing: MadeFiles, place: Place): Promise<RouteListed> {
  const { changed, made, gone } = changedPages(route, await pathsOf(app, route), standing);
  return { component: route.component, made, gone, changed: await withPacked(app, route, askedPages(changed, place)) };
}

/** Archives with the files that they are packed of, so that who has no library can pack them. */
async function withPacked(app: PrerenderApp, route: RouteData, pages: AskedPage[]): Promise<AskedPage[]> {
  const { mod, staticPaths } = app.routeCache.get(route) ?? {};
  if (!mod?.packs) return pages;
  const packed: AskedPage[] = [];
  for (const page of pages) {
    const packs = await mod.packs({ props: staticPaths?.keyed.get(page.pathname)?.props ?? {} });
    packed.push(packs ? { ...page, packs } : page);
  }
  return packed;
}

/** Lists the route of a component. */
export async function listComponent(
  app: PrerenderApp,
  { component, standing, place }: RouteAsked,
): Promise<RouteListed> {
  const route = routesOf(app).find((each) => each.component === component);
  if (!route) throw new Error(`No route of ${component} is known to the thread that lists it.`);
  return listRoute(app, route, standing, place);
}

/** Lists all routes of a site one after the other, those of one page first, so that what is known of can be rendered while the rest is listed. */
export async function* listRoutes(
  app: PrerenderApp,
  standing: ReadonlyMap<string, MadeFiles>,
  place: Place,
): AsyncGenerator<RouteListed> {
  for (const route of routesOf(app)) yield await listRoute(app, route, standing.get(route.component) ?? '', place);
}
