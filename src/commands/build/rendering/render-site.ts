import { availableParallelism } from 'node:os';
import type { MadeByRoute } from '../made-files.ts';
import type { Place } from './asked-pages.ts';
import { listRoutes } from './list-route.ts';
import { pageMaker } from './page-maker.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { Counted, type Listing, type Rendered, renderListed } from './render-listed.ts';
import { RenderPool } from './render-pool.ts';

/** What is known of the pages when the texts are read, before it is known which are to be rendered. */
export interface PagesSure {
  /** How many threads are asked for; undefined: as many as the pages pay for. */
  threads: number | undefined;
  /** So many pages are sure to be rendered, before any path is known. */
  atLeast: number;
  /** Where the site stands that is brought up to date. */
  site?: string | undefined;
  /** When all of that stood in its place, in milliseconds by the clock of its disk. */
  until?: number;
  /** Where is kept which parts the files of the site have. */
  parts?: string;
}

/** Which pages are to be rendered, and by how many threads. */
export interface PagesWanted extends PagesSure {
  /** The places of the texts held, `a/res/69/12`, in the order in which their pages are made. */
  texts: ReadonlySet<string>;
  /** What stands already; a file of it is made again where it would be made from something else. */
  standing: MadeByRoute;
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
 * Renders a site's pages. Where many are sure to be rendered, threads load the program and open the library before it is known which; they render lists while this one still lists the paths of
 * other routes. The bytes are the same, as each runs the same bundled app.
 */
export class SiteRendering {
  readonly #app: PrerenderApp;
  readonly #start: ThreadStart;
  readonly #sure: PagesSure;
  readonly #pool: RenderPool;
  readonly #counted = new Counted();

  constructor(app: PrerenderApp, start: ThreadStart, sure: PagesSure, { log, fault }: Told) {
    [this.#app, this.#start, this.#sure] = [app, start, sure];
    this.#pool = new RenderPool(start, { make: pageMaker(app, start), made: this.#counted.made, log }, fault);
    if (sure.atLeast > 0) this.#grow(0);
    this.#pool.open();
  }

  /** Renders what is wanted. Ends when all that shows one text is made; the rest, what is made of many, may take longer. */
  render(
    { texts, standing, compared }: PagesWanted,
    { place, isPublic }: { place: Place; isPublic: Listing['isPublic'] },
  ): Promise<Rendered> {
    return renderListed(this.#pool, listRoutes(this.#app, standing, place), {
      start: this.#start,
      threads: this.#sure.threads,
      texts,
      compared,
      isPublic,
      counted: this.#counted,
      grow: (pages) => this.#grow(pages),
    });
  }

  /** Lets the threads go. */
  end(): Promise<void> {
    return this.#pool.end();
  }

  #grow(pages: number): void {
    this.#pool.grow(threadsFor(Math.max(pages, this.#sure.atLeast), this.#sure.threads) - 1);
  }
}
