import type { RouteData } from 'astro';
import type { KeyedPath } from '../changed-pages.ts';
import type { KeyedPaths, PrerenderApp, StaticPath } from './prerender-app.ts';

/** The routes of a site that are pages and files, those of one page first. */
export function routesOf(app: PrerenderApp): RouteData[] {
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const other = routes.find(({ type }) => type !== 'page' && type !== 'endpoint');
  if (other) throw new Error(`The route ${other.route} is a ${other.type}: only pages and files are listed.`);
  return [...routes.filter(({ pathname }) => pathname), ...routes.filter(({ pathname }) => !pathname)];
}

/**
 * All paths of a route, as the class that Astro's own prerenderer asks (`StaticPaths`) answers them, in a fifth of its time: with the
 * files of tens of thousands of texts that is what most of a build after a small change would be spent on.
 */
export async function pathsOf(app: PrerenderApp, route: RouteData): Promise<Iterable<KeyedPath>> {
  if (route.pathname) return [[route.pathname]];
  const { keyedPaths } = await app.getComponentByRoute(route);
  if (keyedPaths) return keyedPaths();
  const listed = await listedPaths(app, route);
  if (!app.routeCache.get(route)) await remember(app, route, listed);
  return Array.from(listed, ([pathname, { cacheKey }]) => [pathname, cacheKey]);
}

/** The paths of one route by their pathnames. They are told once: what is told goes where Astro looks for it when it renders a page. */
export async function pathsOfRoute(app: PrerenderApp, route: RouteData): Promise<KeyedPaths> {
  return app.routeCache.get(route)?.staticPaths?.keyed ?? remember(app, route);
}

async function listedPaths(app: PrerenderApp, route: RouteData): Promise<Map<string, StaticPath>> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  if (!getStaticPaths) throw new Error(`${route.component} does not say which paths it has (getStaticPaths).`);
  const pathname = pathnamesOf(route);
  const listed = new Map<string, StaticPath>();
  for (const path of await getStaticPaths({ routePattern: route.route })) {
    const own = pathname(path.params);
    // As for Astro, the first of several counts.
    if (!listed.has(own)) listed.set(own, path);
  }
  return listed;
}

/** Threads hold what is remembered as long as they live, and of a large library there are hundreds of thousands of paths: nothing but what pages are given. */
async function remember(app: PrerenderApp, route: RouteData, listed?: Map<string, StaticPath>): Promise<KeyedPaths> {
  const mod = await app.getComponentByRoute(route);
  const keyed = mod.pathAt ? { get: await mod.pathAt() } : given(listed ?? (await listedPaths(app, route)));
  app.routeCache.set(route, { mod, staticPaths: Object.assign([], { keyed }) });
  return keyed;
}

const given = (listed: ReadonlyMap<string, StaticPath>): KeyedPaths =>
  new Map(Array.from(listed, ([pathname, { params, props }]) => [pathname, props ? { params, props } : { params }]));

/** What stands in addresses as it is, by far the most of what is asked. */
const plain = /^\w[\w.()-]*(?:\/[\w.()-]+)*$/;

const inAddress = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .normalize()
        .replace(/^\/+|\/+$/g, '')
        .replaceAll('#', '%23')
        .replaceAll('?', '%3F');

/** Writes the pathname of a path of a route as Astro does where addresses end with a slash. Source: `stringifyParams` in `astro/dist/core/routing/params.js`. */
export function pathnamesOf({
  segments,
  type,
  route,
}: Pick<RouteData, 'segments' | 'type' | 'route'>): (params: StaticPath['params']) => string {
  const end = type === 'endpoint' && /\/[^/]+\.\w+$/.test(route) ? '' : '/';
  return (params) => {
    const path = segments.map((segment) => {
      const words = segment.map(({ content, dynamic, spread }) => {
        if (!dynamic) return content;
        const value = params[spread ? content.slice('...'.length) : content];
        if (value === undefined && !spread) throw new TypeError(`A path of ${route} does not say what ${content} is.`);
        return value === undefined ? '' : inAddress(value);
      });
      const word = words.join('');
      return word === '' ? '' : `/${word}`;
    });
    return `${path.join('')}${end}` || '/';
  };
}
