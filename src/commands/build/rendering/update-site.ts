import type { CatalogueChanges } from '../../../corpus/kept/changed-catalogue.ts';
import { type MadeByRoute, type MadeFiles, withoutFiles } from '../made-files.ts';
import type { Bundle } from './kept-bundle.ts';
import type { RouteAsked, RouteListed } from './list-route.ts';
import { inTurn, listedFirst, listedLast } from './listing-order.ts';
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
  /** What threads list by now. */
  #begun: AsyncGenerator<RouteListed> | undefined;
  readonly #counted = new Counted();

  /** Begins with `threads`; where much has changed there are `most`. */
  constructor(
    bundle: Bundle,
    {
      threads,
      most,
      ...folders
    }: Required<Pick<ThreadStart, 'folder' | 'standing' | 'until' | 'parts'>> & {
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

  /** Has threads take the catalogue of the library by what is another in it than in the one that is kept, while what is kept of the texts is still written. */
  takeCatalogue(changes: CatalogueChanges): void {
    this.#pool.open({ changes });
  }

  /** Has threads open the library, and list what shows nothing of its series while those are still being found. */
  begin(standing: MadeByRoute): AsyncGenerator<RouteListed> {
    this.#pool.open();
    this.#begun = this.#pool.list(listedFirst(this.#asked(standing), this.#threads));
    return this.#begun;
  }

  /** Renders what would be made from something else than what stands, as `SiteRendering.render` does, and what is `missing` of that. */
  render(
    standing: MadeByRoute,
    { missing, ...wanted }: Pick<PagesWanted, 'texts' | 'compared'> & { missing: Promise<readonly string[]> },
    isPublic: (file: string) => boolean,
  ): Promise<Rendered> {
    const [start, counted] = [this.#start, this.#counted];
    const grow = (files: number): void => {
      if (files > filesThatPayForAThread) this.#pool.grow(this.#most);
    };
    const listing = { start, threads: undefined, ...wanted, isPublic, counted, grow };
    return renderListed(this.#pool, this.#listed(standing, missing), listing);
  }

  /** To look at all files that should stand takes as long as to list them, and few are ever missing: the routes of those are listed again. */
  async *#listed(standing: MadeByRoute, missing: Promise<readonly string[]>): AsyncGenerator<RouteListed> {
    const first = this.#begun ?? this.begin(standing);
    const last = this.#pool.list(listedLast(this.#asked(standing), this.#threads));
    yield* first;
    yield* last;
    const gone = new Set(await missing);
    if (gone.size === 0) return;
    const others = [...withoutFiles(standing, gone)].filter(([route, made]) => standing.get(route) !== made);
    yield* this.#pool.list(inTurn(this.#asked(others), this.#threads));
  }

  #asked(standing: Iterable<readonly [component: string, standing: MadeFiles]>): RouteAsked[] {
    const { origin, base } = this.#bundle;
    return Array.from(standing, ([component, made]) => ({ component, standing: made, place: { origin, base } }));
  }

  /** Lets the threads go. */
  end(): Promise<void> {
    return this.#pool.end();
  }
}
