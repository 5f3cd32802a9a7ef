import { setImmediate as nextTurn } from 'node:timers/promises';
import { allEnded } from '../../parallel/all-ended.ts';
import { Progress } from '../../progress/progress.ts';
import type { Size } from '../build-report.ts';
import type { MadeByRoute, MadeFiles } from '../made-files.ts';
import { archivesOf } from './archives-of.ts';
import { HeldParts } from './held-parts.ts';
import type { RouteListed } from './list-route.ts';
import { packArchives } from './pack-archives.ts';
import { PageParts } from './page-parts.ts';
import type { ThreadStart } from './prerender-app.ts';
import type { RenderPool } from './render-pool.ts';
import type { AskedPage } from './thread-messages.ts';

/** What a site consists of, and what of it has been rendered. */
export interface Rendered {
  /** The files that had to be made. */
  changed: Set<string>;
  made: MadeByRoute;
  /** Files that stood and belong to the site no more. */
  gone: string[];
  /** The pages that a public file stands in the way of, which are not rendered. */
  left: AskedPage[];
  /** Ends when the program that renders is asked for nothing more. */
  rendered: Promise<void>;
  /** Ends when everything stands. */
  rest: Promise<void>;
  /** What was written, when everything stands. */
  size: Readonly<Size>;
}

/** Pages that are made, for people who wait, and what of files was written. */
export class Counted {
  readonly size: Size = { files: 0, bytes: 0 };
  #done = 0;
  #progress: Progress | undefined;

  readonly made = (pages: number, { files, bytes }: Size): void => {
    this.size.files += files;
    this.size.bytes += bytes;
    this.#done += pages;
    this.#progress?.show(this.#done);
  };

  begin(pages: number): void {
    this.#progress = new Progress(pages, 'pages and files');
  }

  end(): void {
    this.#progress?.clear();
    this.#progress = undefined;
  }
}

export interface Listing {
  start: Pick<ThreadStart, 'folder' | 'standing'>;
  /** How many threads are asked for; undefined: as many as the work pays for. */
  threads: number | undefined;
  /** As of `PagesWanted`, in the order in which their pages are made. */
  texts: ReadonlySet<string>;
  /** As of `PagesWanted`. */
  compared: Promise<void>;
  /** Whether a public file has the name of a page. */
  isPublic: (file: string) => boolean;
  counted: Counted;
  /** Is told how many pages there are to be made as far as is known. */
  grow?: (pages: number) => void;
}

/** Renders what has changed in routes while they are listed, as `SiteRendering.render` does. */
export async function renderListed(
  pool: RenderPool,
  routes: AsyncIterable<RouteListed>,
  { start, threads, texts, compared, isPublic, counted, grow }: Listing,
): Promise<Rendered> {
  const parts = new PageParts(texts, start.standing !== undefined);
  const left: AskedPage[] = [];
  const changed = new Set<string>();
  const made = new Map<string, MadeFiles>();
  const gone = new Set<string>();
  const queue = new HeldParts(pool, compared);
  try {
    for await (const route of routes) {
      const asked = route.changed.filter(({ file }) => !changed.has(file));
      for (const { file } of asked) changed.add(file);
      made.set(route.component, route.made);
      for (const file of route.gone) gone.add(file);
      left.push(...asked.filter(({ file }) => isPublic(file)));
      if (changed.size > left.length) grow?.(changed.size - left.length);
      queue.add(parts.add(asked.filter(({ file }) => !isPublic(file))));
      // Threads that have made what they had are heard, and get more.
      await nextTurn();
    }
    queue.add(parts.ofTexts());
    await compared;
    counted.begin(changed.size - left.length);
    await pool.finishTexts();
    const { packed, others } = archivesOf(parts.archives(), start);
    pool.add(others.map((page) => ({ pages: [page], long: false })));
    const packing = packArchives(packed, threads, counted.made);
    const rendered = pool.finish().finally(() => pool.end());
    const rest = allEnded([packing, rendered]).then(() => {});
    rest.catch(() => {});
    const standing = [...gone].filter((file) => !changed.has(file));
    return { changed, made, gone: standing, left, rendered, rest, size: counted.size };
  } catch (error) {
    await pool.end();
    throw error;
  } finally {
    counted.end();
  }
}
