import { availableParallelism } from 'node:os';
import type { MadeByRoute } from '../made-files.ts';
import type { Place } from './asked-pages.ts';
import { listRoutes } from './list-route.ts';
import { pageMaker } from './page-maker.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { Counted, type Listing, type Rendered, renderListed } from './render-listed.ts';
import { RenderPool } from './render-pool.ts';

/** Which pages are to be rendered, and by how many threads. */
export interface PagesWanted {
  /** How many threads are asked for; undefined: as many as the pages pay for. */
  threads: number | undefined;
  /** The places of the texts held, `a/res/69/12`. */
  texts: ReadonlySet<string>;
  /** So many pages are sure to be rendered, before any path is known. */
  atLeast: number;
  /** What stands already; a file of it is made again where it would be made from something else. */
  standing: MadeByRoute;
  /** Where that stands. */
  site?: string | undefined;
  /** Where is kept which parts the files of the site have. */
  parts?: string;
  /** Ends when every pair of texts is compared that pages show: none is rendered before, but they are listed. */
  compared: Promise<void>;
}

/** Who is told of the pages. */
export interface Told {
  /** Takes what a page says while it is rendered, as Astro's logger has it. */
  log: (event: unknown) => void;
  /** Is told which page could not be made. */
  fault: (message: string) => void;
}

/** Fewer pages are rendered sooner than a thread has opened the library. */
const pagesThatPayForAThread = 400;

/** How many threads render that many pages, the main thread among them; 1 where it does so alone. `wanted` is the number asked for. */
export function threadsFor(pages: number, wanted?: number): number {
  return Math.max(1, wanted ?? Math.min(availableParallelism(), Math.floor(pages / pagesThatPayForAThread)));
}

/**
 * Renders what is wanted of a site's pages. Where they are many, threads open the library and render lists while this one still lists the paths of
 * other routes; the bytes are the same, as each runs the same bundled app. Ends when all that shows one text is made; the rest, what is made of many, may take longer.
 */
export async function renderSite(
  app: PrerenderApp,
  start: ThreadStart,
  { threads, texts, atLeast, standing, compared }: PagesWanted,
  { place, log, fault, isPublic }: Told & { place: Place; isPublic: Listing['isPublic'] },
): Promise<Rendered> {
  const counted = new Counted();
  const pool = new RenderPool(start, { make: pageMaker(app, start), made: counted.made, log }, fault);
  const grow = (pages: number): void => pool.grow(threadsFor(Math.max(pages, atLeast), threads) - 1);
  if (atLeast > 0) grow(0);
  return renderListed(pool, listRoutes(app, standing, place), {
    start,
    threads,
    texts,
    compared,
    isPublic,
    counted,
    grow,
  });
}
