import { fileURLToPath, pathToFileURL } from 'node:url';
import type { APIContext, RouteData } from 'astro';
import type { Opening } from '../../../corpus/opened-library.ts';
import type { Content, Packs } from '../../../exports/content.ts';

/** Styles that the head of a page links, by the key of its page; Astro sorts them. */
type StylesByPage = Map<string, { styles: unknown[] }>;

/** A path of a route, as its module tells it. */
export interface StaticPath {
  params: Record<string, string | undefined>;
  props?: APIContext['props'];
  readonly cacheKey?: string;
}

/** What we ask of the module of a route. */
interface RouteModule {
  content?: Content;
  packs?: Packs;
  /** Opens the library that pages are made from, so far. */
  opens?: (opening: Opening) => Promise<unknown>;
  getStaticPaths?: (options: { routePattern: string }) => StaticPath[] | Promise<StaticPath[]>;
  /** The same path by its pathname, for who renders it and has no use for a list of them all. */
  pathAt?: () => Promise<PathAt>;
  /** With `pathAt`: the pathnames of the same paths with their keys, for who lists them. */
  keyedPaths?: () => Promise<Iterable<readonly [pathname: string, cacheKey: string]>>;
}

type PathAt = (pathname: string) => StaticPath | undefined;

/** Paths of a route by the pathname that Astro gives them. */
export interface KeyedPaths {
  get: PathAt;
}

/** The module of a route, and its paths by the pathname that Astro gives them. */
interface StaticPaths {
  mod?: RouteModule;
  staticPaths?: StaticPath[] & { keyed: KeyedPaths };
}

/** The parts we use of the app that Astro bundles to prerender with (`astro/dist/core/build/app.js`). */
export interface PrerenderApp {
  manifest: { routes: { routeData: RouteData }[]; site?: string; pageMap?: Map<string, () => Promise<unknown>> };
  /** What a route has answered which paths it has, from its first rendering on. */
  routeCache: { get(route: RouteData): StaticPaths | undefined; set(route: RouteData, paths: StaticPaths): void };
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
  getOptions(): {
    origin: string;
    allPages: Record<string, { key: string; styles: unknown[] }>;
    settings: { config: { base: string; outDir: URL; publicDir: URL }; scripts: { stage: string; content: string }[] };
    logger: {
      options: { destination: { write(event: unknown): unknown } };
      error(label: string, message: string): void;
    };
  };
  setInternals(internals: { pagesByKeys: StylesByPage; entrySpecifierToBundleMap: Map<string, string> }): void;
  setOptions(options: {
    settings: { scripts: { stage: string; content: string }[] };
    logger: { options: { destination: { write(event: unknown): void } } };
  }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** All that a thread needs to render pages as the main thread would, fit to be copied to it. */
export interface ThreadStart {
  entry: string;
  /** The output folder. */
  folder: string;
  /** Where the site stands that is brought up to date: it has what is not written again. */
  standing?: string;
  /** When all of that stood in its place, in milliseconds by the clock of its disk. */
  until?: number;
  /** The folder where is kept which parts the files of the site have. */
  parts?: string;
  pagesByKeys: StylesByPage;
  scripts: { stage: string; content: string }[];
}

/** What threads get of the app that the default prerenderer has set up; `entry` is the file of its bundle. */
export function threadStart(app: PrerenderApp, entry: string): ThreadStart {
  const { allPages, settings } = app.getOptions();
  if (settings.scripts.some(({ stage }) => stage === 'page')) {
    throw new Error('A script for all pages is injected; rendering in threads does not hand its address on.');
  }
  return {
    entry,
    folder: fileURLToPath(settings.config.outDir),
    pagesByKeys: new Map(Object.values(allPages).map(({ key, styles }) => [key, { styles }])),
    scripts: settings.scripts.map(({ stage, content }) => ({ stage, content })),
  };
}

/** The bundled app, set up as Astro does. `say` takes what its logger gets. */
export async function openApp(
  { entry, pagesByKeys, scripts }: Pick<ThreadStart, 'entry' | 'pagesByKeys' | 'scripts'>,
  say: (event: unknown) => void,
): Promise<PrerenderApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: say } } } });
  return app;
}

/** Has the program of an app open the library so far, where one of its routes says how. Threads list routes of a site that is brought up to date. */
export async function openLibrary(
  app: Pick<PrerenderApp, 'manifest' | 'getComponentByRoute'>,
  { standing }: Pick<ThreadStart, 'standing'>,
  opening: Opening = standing === undefined ? 'graph' : 'keys',
): Promise<void> {
  for (const { routeData } of app.manifest.routes) await (await app.getComponentByRoute(routeData)).opens?.(opening);
}
