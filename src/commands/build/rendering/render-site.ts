import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PathWithRoute } from 'astro';
import { Progress } from '../../progress/progress.ts';
import { fileOf } from '../changed-pages.ts';
import { archivesOf } from './archives-of.ts';
import { askedPages, type Place } from './asked-pages.ts';
import { packArchives } from './pack-archives.ts';
import { pageMaker } from './page-maker.ts';
import { PageParts } from './page-parts.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { RenderPool } from './render-pool.ts';
import { sitePaths } from './site-paths.ts';

/** Which pages are to be rendered, and by how many threads. */
export interface PagesWanted {
  /** How many threads are asked for; undefined: as many as the pages pay for. */
  threads: number | undefined;
  /** The places of the texts held, `a/res/69/12`. */
  texts: ReadonlySet<string>;
  /** So many pages are sure to be rendered, before any path is known. */
  atLeast: number;
  /** Chooses among paths those that are to be rendered. It is asked of all, some at a time. */
  select: (paths: readonly PathWithRoute[]) => PathWithRoute[];
}

/** What has been rendered. */
export interface Rendered {
  /** The paths that a public file stands in the way of, which are not rendered. */
  left: PathWithRoute[];
  /** Ends when everything stands. */
  rest: Promise<void>;
}

/** Where the pages stand, and who is told of them. */
interface Around {
  place: Place;
  /** Takes what a page says while it is rendered, as Astro's logger has it. */
  log: (event: unknown) => void;
  /** Is told which page could not be made. */
  fault: (message: string) => void;
  /** Whether a public file has the name of a page. */
  isPublic: (file: string) => boolean;
}

/** Fewer pages are rendered sooner than a thread has opened the library. */
const pagesThatPayForAThread = 400;

/** How many threads render that many pages, the main thread among them; 1 where it does so alone. `wanted` is the number asked for. */
export function threadsFor(pages: number, wanted?: number): number {
  return Math.max(1, wanted ?? Math.min(availableParallelism(), Math.floor(pages / pagesThatPayForAThread)));
}

/**
 * Renders what is selected of a site's pages. Where they are many, threads open the library and render lists while this one still lists the paths of
 * other routes; the bytes are the same, as each runs the same bundled app. Ends when all that shows one text is made; the rest, what is made of many, may take longer.
 */
export async function renderSite(
  app: PrerenderApp,
  start: ThreadStart,
  { threads, texts, atLeast, select }: PagesWanted,
  { place, log, fault, isPublic }: Around,
): Promise<Rendered> {
  let [done, asked] = [0, 0];
  let progress: Progress | undefined;
  const made = (pages: number): void => {
    done += pages;
    progress?.show(done);
  };
  const pool = new RenderPool(start, { make: pageMaker(app, start), made, log }, fault);
  const parts = new PageParts(texts);
  const left: PathWithRoute[] = [];
  const files = new Set<string>();
  try {
    if (atLeast > 0) pool.grow(threadsFor(atLeast, threads) - 1);
    for await (const paths of sitePaths(app)) {
      const own = select(paths).filter((path) => {
        const stands = isPublic(fileOf(path.pathname, path.route.type));
        if (stands) left.push(path);
        return !stands;
      });
      const pages = askedPages(own, place, files);
      asked += pages.length;
      if (asked > 0) pool.grow(threadsFor(Math.max(asked, atLeast), threads) - 1);
      pool.add(parts.add(pages));
      // Threads that have made what they had are heard, and get more.
      await nextTurn();
    }
    pool.add(parts.ofTexts());
    progress = new Progress(asked, 'pages and files');
    await pool.finishTexts();
    const { packed, others } = await archivesOf(app, start, parts.archives());
    pool.add(others.map((page) => ({ pages: [page], long: false })));
    const rest = allOf([packArchives(packed, threads, made), pool.finish().finally(() => pool.end())]);
    rest.catch(() => {});
    return { left, rest };
  } catch (error) {
    await pool.end();
    throw error;
  } finally {
    progress?.clear();
    progress = undefined;
  }
}

/** Ends when all have ended, with the first failure: nobody is to write into a folder that is taken away. */
async function allOf(endings: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(endings);
  await Promise.all(endings);
}
