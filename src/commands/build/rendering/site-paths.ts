import type { PathWithRoute, RouteData } from 'astro';
import type { PrerenderApp, StaticPath } from './prerender-app.ts';

/**
 * All paths of a site, as the class that Astro's own prerenderer asks (`StaticPaths`) answers them, in a fifth of its time: with the
 * files of tens of thousands of texts that is what most of a build after a small change would be spent on. They come route by route, those of one page first, so that
 * what is known of can be rendered while the rest is listed.
 */
export async function* sitePaths(app: PrerenderApp): AsyncGenerator<PathWithRoute[]> {
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const [alone, listed] = [routes.filter(({ pathname }) => pathname), routes.filter(({ pathname }) => !pathname)];
  for (const route of [...alone, ...listed]) {
    if (route.type !== 'page' && route.type !== 'endpoint') {
      throw new Error(`The route ${route.route} is a ${route.type}: only pages and files are listed.`);
    }
    if (route.pathname) yield [{ pathname: route.pathname, route }];
    else {
      const paths = await pathsOfRoute(app, route);
      yield Array.from(paths, ([pathname, { cacheKey }]) =>
        cacheKey === undefined ? { pathname, route } : { pathname, route, cacheKey },
      );
    }
  }
}

/** The paths of one route by their pathnames. The route is asked once: what it answers goes where Astro looks for it when it renders a page. */
export async function pathsOfRoute(app: PrerenderApp, route: RouteData): Promise<ReadonlyMap<string, StaticPath>> {
  const known = app.routeCache.get(route)?.staticPaths;
  if (known) return known.keyed;
  const mod = await app.getComponentByRoute(route);
  if (!mod.getStaticPaths) throw new Error(`${route.component} does not say which paths it has (getStaticPaths).`);
  const paths = await mod.getStaticPaths({ routePattern: route.route });
  const pathname = pathnamesOf(route);
  const keyed = new Map(paths.map((path) => [pathname(path.params), path]));
  app.routeCache.set(route, { mod, staticPaths: Object.assign(paths, { keyed }) });
  return keyed;
}

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
