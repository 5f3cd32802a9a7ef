import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { Progress } from '../../progress/progress.ts';
import { fileOf } from '../changed-pages.ts';
import { askedPages } from './asked-pages.ts';
import type { Bundle } from './kept-bundle.ts';
import { pageMaker } from './page-maker.ts';
import { pageParts } from './page-parts.ts';
import { type PrerenderApp, type ThreadStart, threadStart } from './prerender-app.ts';
import { renderParts } from './render-pool.ts';
import { sitePaths } from './site-paths.ts';

/** Chooses among the paths of all pages those that are to be rendered. */
export type SelectPaths = (paths: readonly PathWithRoute[]) => Promise<PathWithRoute[]>;

/** Fewer pages are rendered sooner than a thread has opened the library. */
const pagesThatPayForAThread = 400;

/** How many threads render that many pages, the main thread among them; 1 where it does so alone. `wanted` is the number asked for. */
export function threadsFor(pages: number, wanted?: number): number {
  return Math.max(1, wanted ?? Math.min(availableParallelism(), Math.floor(pages / pagesThatPayForAThread)));
}

/**
 * Astro's default prerenderer, with its pages rendered and written by several threads where there are many: before it answers which
 * paths there are, so that none is left for Astro's own loop, which renders one after the other. Each runs the same bundled app, the
 * file `entry`, so that the bytes are the same. `select` takes the paths to render out of all. Files that `public` has too are left to Astro.
 * `bundled` is told of the bundle while it stands.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  wanted?: number,
  select: SelectPaths = async (paths) => [...paths],
  bundled: (bundle: Bundle) => void = () => {},
): AstroPrerenderer {
  let progress: Progress | undefined;
  let done = 0;
  const made = (pages: number): void => {
    done += pages;
    progress?.show(done);
  };
  return {
    ...prerenderer,
    name: 'threads',
    async getStaticPaths() {
      const { app } = prerenderer as AstroPrerenderer & { app: PrerenderApp };
      const { origin, settings } = app.getOptions();
      const start = threadStart(app, entry());
      const { folder: _, ...program } = start;
      bundled({ start: program, origin, base: settings.config.base });
      const paths = await select(await sitePaths(app));
      progress = new Progress(paths.length, 'pages and files');
      const threads = threadsFor(paths.length, wanted);
      if (threads === 1) return paths;
      const published = publicFiles(app);
      const [own, left] = parted(paths, ({ pathname, route }) => !published.has(fileOf(pathname, route.type)));
      await renderAll(own, app, start, threads, made);
      return left;
    },
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      made(1);
      return rendered;
    },
    async teardown() {
      progress?.clear();
      await prerenderer.teardown?.();
    },
  };
}

async function renderAll(
  paths: readonly PathWithRoute[],
  app: PrerenderApp,
  start: ThreadStart,
  threads: number,
  made: (pages: number) => void,
): Promise<void> {
  const { origin, settings, logger } = app.getOptions();
  const parts = pageParts(askedPages(paths, { origin, base: settings.config.base }));
  const log = (event: unknown): void => void logger.options.destination.write(event);
  const own = { make: pageMaker(app, start.folder), made, log };
  await renderParts(parts, threads - 1, start, own, (message) => logger.error('build', message));
}

function publicFiles(app: PrerenderApp): ReadonlySet<string> {
  const { publicDir } = app.getOptions().settings.config;
  const names = readdirSync(fileURLToPath(publicDir), { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => name.replaceAll('\\', '/')));
}

function parted<Value>(values: readonly Value[], first: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(first), values.filter((value) => !first(value))];
}
