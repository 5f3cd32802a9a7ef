import type { RouteData } from 'astro';
import { expect, it, test } from 'vitest';
import { stringifyParams } from '../../../../node_modules/astro/dist/core/routing/params.js';
import type { PrerenderApp, StaticPath } from '../../../../src/commands/build/rendering/prerender-app.ts';
import { pathnamesOf, pathsOf, pathsOfRoute, routesOf } from '../../../../src/commands/build/rendering/site-paths.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const one = (content: string) => ({ content, dynamic: true, spread: false });
const rest = (name: string) => ({ content: `...${name}`, dynamic: true, spread: true });

const routeOf = (route: string, type: RouteData['type'], segments: RouteData['segments']): RouteData =>
  ({ route, type, segments, component: `src/pages${route}`, prerender: true }) as RouteData;

const text = routeOf('/[...text]', 'page', [[rest('text')]]);
const form = routeOf('/[...form]', 'endpoint', [[rest('form')]]);
const feed = routeOf('/[...feed].atom', 'endpoint', [[rest('feed'), fixed('.atom')]]);
const data = routeOf('/data/[file]', 'endpoint', [[fixed('data')], [one('file')]]);
const series = routeOf('/series/[...at]', 'page', [[fixed('series')], [rest('at')]]);

test.each<[RouteData, StaticPath['params'], string]>([
  [text, { text: 'a/res/69/12' }, 'a text'],
  [text, { text: undefined }, 'nothing at the root is the root'],
  [text, { text: '/a/res/69/12/' }, 'slashes around are not doubled'],
  [form, { form: 'a/res/69/12.csl.json' }, 'a file of a route that does not say so ends with a slash'],
  [feed, { feed: 'a/res/69/12.cited' }, 'a file of a route with an ending has none'],
  [data, { file: 'texts.csv' }, 'a name in a folder'],
  [series, { at: undefined }, 'the first page of a list'],
  [series, { at: 'droit-à-l’eau' }, 'letters with accents'],
  [series, { at: 'droit-a\u0300-l-eau' }, 'an accent that stands by itself becomes one with its letter'],
  [series, { at: 'what?#this' }, 'what means something else in addresses'],
])('of %o %o is written as Astro writes it (%s)', (route, params) => {
  expect(pathnamesOf(route)(params)).toBe(stringifyParams(params, route, 'always'));
});

it('a path that does not say what stands in its address is a fault', () => {
  expect(() => pathnamesOf(data)({})).toThrow('file');
});

it('all paths of a site are those of its routes, each asked once, with their keys, the first of several counts, and they stand where Astro looks for them', async () => {
  const cache = new Map<RouteData, object>();
  let asked = 0;
  const paths = [
    { params: { text: 'a' }, props: { symbol: 'A' }, cacheKey: 'key' },
    { params: { text: 'b' } },
    { params: { text: 'a' }, cacheKey: 'other' },
  ];
  const getStaticPaths = (): StaticPath[] => {
    asked += 1;
    return paths;
  };
  const mod = { getStaticPaths };
  const home = { ...routeOf('/', 'page', []), pathname: '/' };
  const app = {
    manifest: { routes: [home, text, { ...form, prerender: false }].map((routeData) => ({ routeData })) },
    routeCache: {
      get: (route: RouteData) => cache.get(route),
      set: (route: RouteData, of: object) => cache.set(route, of),
    },
    getComponentByRoute: async () => mod,
  } as unknown as PrerenderApp;
  const found = (await Promise.all(routesOf(app).map((route) => pathsOf(app, route)))).flatMap((paths) => [...paths]);
  expect(found).toEqual([['/'], ['/a/', 'key'], ['/b/', undefined]]);
  expect((await pathsOfRoute(app, text)).get('/a/')).toEqual({ params: { text: 'a' }, props: { symbol: 'A' } });
  expect([asked, cache.get(text)]).toMatchObject([1, { mod }]);
});

it('who renders a path is told of it alone, where its route tells a path from its address', async () => {
  const cache = new Map<RouteData, object>();
  const path = { params: { text: 'a' }, props: { symbol: 'A' } };
  const app = {
    routeCache: {
      get: (route: RouteData) => cache.get(route),
      set: (route: RouteData, of: object) => cache.set(route, of),
    },
    getComponentByRoute: async () => ({
      getStaticPaths: () => {
        throw new Error('All paths are listed.');
      },
      pathAt: async () => (pathname: string) => (pathname === '/a/' ? path : undefined),
    }),
  } as unknown as PrerenderApp;
  const paths = await pathsOfRoute(app, text);
  expect([paths.get('/a/'), paths.get('/b/')]).toEqual([path, undefined]);
  expect(cache.get(text)).toMatchObject({ staticPaths: { keyed: paths } });
});
