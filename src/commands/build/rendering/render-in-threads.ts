import { availableParallelism } from 'node:os';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { Progress } from '../../progress/progress.ts';
import { longFirst, longRoutes } from './long-pages.ts';
import { type PrerenderApp, threadStart } from './prerender-app.ts';
import { RenderPool } from './render-pool.ts';

/** Chooses among the paths of all pages those that are to be rendered. */
export type SelectPaths = (paths: readonly PathWithRoute[]) => Promise<PathWithRoute[]>;

/** Fewer pages are rendered sooner than a thread has opened the library. */
const pagesThatPayForAThread = 400;

/**
 * How many threads render that many pages; 0 where the main thread does it alone. `wanted` is the number asked for. One core is left
 * to the main thread, which writes them.
 */
export function threadsFor(pages: number, wanted?: number): number {
  const threads = wanted ?? Math.min(availableParallelism() - 1, Math.floor(pages / pagesThatPayForAThread));
  return threads < 2 ? 0 : threads;
}

/**
 * Astro's default prerenderer, with its pages rendered by several threads where there are many. Each runs the same bundled app,
 * the file `entry`, so that the bytes are the same. `select` takes the paths to render out of all. After a failure no further page
 * is answered: Astro still asks for all of them.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  wanted?: number,
  select: SelectPaths = async (paths) => [...paths],
): AstroPrerenderer {
  let pool: RenderPool | undefined;
  let progress: Progress | undefined;
  let done = 0;
  let long: ReadonlySet<string> = new Set();
  let failed = false;
  return {
    ...prerenderer,
    name: 'threads',
    async getStaticPaths() {
      const paths = await select(await prerenderer.getStaticPaths());
      long = longRoutes(paths);
      progress = new Progress(paths.length, 'pages and files');
      const threads = threadsFor(paths.length, wanted);
      if (threads > 0) {
        const { app } = prerenderer as AstroPrerenderer & { app: PrerenderApp };
        const { destination } = app.getOptions().logger.options;
        pool = new RenderPool(threads, threadStart(app, entry()), (event) => destination.write(event));
        app.routeCache.clearAll();
      }
      return longFirst(paths, long);
    },
    async render(request, options) {
      if (failed) return new Promise(() => {});
      try {
        const { route, component } = options.routeData;
        const rendered = await (pool
          ? pool.render({ url: request.url, route, component }, long.has(component))
          : prerenderer.render(request, options));
        progress?.show(++done);
        return rendered;
      } catch (error) {
        if (failed) return new Promise(() => {});
        failed = true;
        progress?.clear();
        throw error;
      }
    },
    async teardown() {
      progress?.clear();
      await pool?.end();
      await prerenderer.teardown?.();
    },
  };
}
