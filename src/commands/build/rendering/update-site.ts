import type { MadeByRoute } from '../made-files.ts';
import type { Bundle } from './kept-bundle.ts';
import { inListingOrder } from './listing-order.ts';
import type { ThreadStart } from './prerender-app.ts';
import { Counted, type Rendered, renderListed } from './render-listed.ts';
import { RenderPool } from './render-pool.ts';
import type { PagesWanted, Told } from './render-site.ts';

/** So many changed pages and files pay for one thread more, which loads the program and opens the library when they are known. */
const filesThatPayForAThread = 5000;

/**
 * Brings a large site up to date by a bundle that Astro made before: threads list the routes, each those that it then has pages of, as to list the
 * paths of tens of thousands of texts takes longer than to render what has changed. They load the program from the
 * beginning, while the texts are read. The program of this thread opens no library.
 */
export class SiteUpdate {
  readonly #bundle: Bundle;
  readonly #pool: RenderPool;
  readonly #start: ThreadStart;
  readonly #threads: number;
  readonly #most: number;
  readonly #counted = new Counted();

  /** Begins with `threads`; where much has changed there are `most`. */
  constructor(
    bundle: Bundle,
    {
      threads,
      most,
      ...folders
    }: Required<Pick<ThreadStart, 'folder' | 'standing' | 'parts'>> & {
      threads: number;
      most: number;
    },
    { log, fault }: Told,
  ) {
    this.#bundle = bundle;
    this.#start = { ...bundle.start, ...folders };
    this.#pool = new RenderPool(this.#start, { made: this.#counted.made, log }, fault);
    this.#pool.grow(threads);
    [this.#threads, this.#most] = [threads, most];
  }

  /** Has threads open the library, so that they can list its routes when they are asked to. */
  open(): void {
    this.#pool.open();
  }

  /** Renders what would be made from something else than what stands, as `renderSite` does. */
  render(
    standing: MadeByRoute,
    { texts, compared }: Pick<PagesWanted, 'texts' | 'compared'>,
    isPublic: (file: string) => boolean,
  ): Promise<Rendered> {
    const { origin, base } = this.#bundle;
    const asked = Array.from(standing, ([component, made]) => ({
      component,
      standing: made,
      place: { origin, base },
    }));
    const [start, counted] = [this.#start, this.#counted];
    const grow = (files: number): void => {
      if (files > filesThatPayForAThread) this.#pool.grow(this.#most);
    };
    const listing = { start, threads: undefined, texts, compared, isPublic, counted, grow };
    return renderListed(this.#pool, this.#pool.list(inListingOrder(asked, this.#threads)), listing);
  }

  /** Lets the threads go. */
  end(): Promise<void> {
    return this.#pool.end();
  }
}
