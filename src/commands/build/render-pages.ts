import { countOf, type MadeByRoute } from './made-files.ts';
import type { Bundle, KeptBundle } from './rendering/kept-bundle.ts';
import { publicIn, renderByKept, toldHere } from './rendering/render-kept.ts';
import type { Rendered } from './rendering/render-listed.ts';
import { type PagesWanted, threadsFor } from './rendering/render-site.ts';
import { rendering, threadsWanted } from './rendering/rendering.ts';
import { SiteUpdate } from './rendering/update-site.ts';

/** Of so many standing files there is as much to list, and after any change to make of the whole library, as of a page. */
const filesForAPage = 25;

/** Files that a site has as they are. */
export const published = 'public';

/** Where a site is written aside, where it stands, and where is kept which parts its files have. */
export interface Folders {
  folder: string;
  site: string;
  parts: string;
}

/** What of a site stands, and what Astro made of the program that made it, where that is kept. */
export interface Standing {
  made: MadeByRoute;
  program: Bundle | undefined;
}

/** Threads that bring a site up to date, where it is so large that they pay. They begin at once with what depends on no text. */
export function beginUpdate({ site, ...aside }: Folders, { made, program }: Standing): SiteUpdate | undefined {
  if (!program) return undefined;
  const threads = threadsFor(countOf(made) / filesForAPage, threadsWanted(process.env['THREADS']));
  return threads > 1 ? new SiteUpdate(program, { ...aside, standing: site, threads }, toldHere) : undefined;
}

/**
 * Has rendered into `folder` whatever does not stand in `site`, made from the same, already. Answers what there is when every page of a text stands; the `rest` may take longer. Where much stands,
 * the program is the one that it was made by: then only the pages are rendered, by what Astro made of the program at that time, by the threads of `update` where it has begun. `texts` are
 * the addresses of the texts held.
 */
export async function renderPages(
  { folder, site, parts }: Folders,
  texts: ReadonlySet<string>,
  { made: standing, program }: Standing,
  update: SiteUpdate | undefined,
  kept: KeptBundle,
): Promise<Rendered> {
  const places = new Set([...texts].map((address) => address.slice(1, -1)));
  if (update) return update.render(standing, places, publicIn(published));
  const wanted: PagesWanted = {
    threads: threadsWanted(process.env['THREADS']),
    texts: places,
    atLeast: standing.size > 0 ? 0 : texts.size,
    standing,
    site: standing.size > 0 ? site : undefined,
    parts,
  };
  if (program) return renderByKept(program, { folder, standing: site, parts }, published, wanted);
  const got: { bundle?: Bundle; rendered?: Rendered } = {};
  const taken = (bundle: Bundle): void => {
    kept.take(bundle.start);
    got.bundle = bundle;
  };
  const done = (rendered: Rendered): void => {
    got.rendered = rendered;
  };
  // Half a second to load: where the program is the same nobody asks for it.
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'error', integrations: [rendering(wanted, taken, done)] });
  if (got.bundle) kept.seal(got.bundle, folder);
  if (!got.rendered) throw new Error('Astro has asked for no paths: this version renders otherwise.');
  return got.rendered;
}
