import { availableParallelism } from 'node:os';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { type PrerenderApp, threadStart } from './prerender-app.ts';
import { RenderPool } from './render-pool.ts';

/** Chooses among the paths of all pages those that are to be rendered. */
export type SelectPaths = (paths: readonly PathWithRoute[]) => Promise<PathWithRoute[]>;

/** Fewer pages are rendered sooner than a thread has opened the library. */
const pagesThatPayForAThread = 400;

/** How many threads render that many pages; 0 where the main thread does it alone. `wanted` is the number asked for. */
export function threadsFor(pages: number, wanted?: number): number {
  const threads = wanted ?? Math.min(availableParallelism(), Math.floor(pages / pagesThatPayForAThread));
  return threads < 2 ? 0 : threads;
}

/**
 * Astro's default prerenderer, with its pages rendered by several threads where there are many. Each runs the same bundled app,
 * the file `entry`, so that the bytes are the same. `select` takes the paths to render out of all. After a failure no further page is answered: Astro still asks for all of them.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  wanted?: number,
  select: SelectPaths = async (paths) => [...paths],
): AstroPrerenderer {
  let pool: RenderPool | undefined;
  let failed = false;
  return {
    ...prerenderer,
    name: 'threads',
    async getStaticPaths() {
      const paths = await select(await prerenderer.getStaticPaths());
      const threads = threadsFor(paths.length, wanted);
      if (threads > 0) {
        const { app } = prerenderer as AstroPrerenderer & { app: PrerenderApp };
        const { destination } = app.getOptions().logger.options;
        pool = new RenderPool(threads, threadStart(app, entry()), (event) => destination.write(event));
      }
      return paths;
    },
    async render(request, options) {
      if (failed) return new Promise(() => {});
      try {
        const { route, component } = options.routeData;
        return await (pool
          ? pool.render({ url: request.url, route, component })
          : prerenderer.render(request, options));
      } catch (error) {
        if (failed) return new Promise(() => {});
        failed = true;
        throw error;
      }
    },
    async teardown() {
      await pool?.end();
      await prerenderer.teardown?.();
    },
  };
}
