import { ChangedPages, type Selection } from './changed-pages.ts';
import type { Bundle, KeptBundle } from './rendering/kept-bundle.ts';
import { renderByKept } from './rendering/render-kept.ts';
import type { PagesWanted, Rendered } from './rendering/render-site.ts';
import { rendering, threadsWanted } from './rendering/rendering.ts';

/** After any change there is as much to make of the whole library as of a page for so many texts. */
const textsForAPage = 10;

/** Files that a site has as they are. */
export const published = 'public';

/**
 * Has Astro render into `folder` whatever is not `standing` in `site`, made from the same, already. Answers what it rendered, when every page of a text stands; the `rest` may take longer. Where much stands,
 * the program is the one that it was made by: then only the pages are rendered, by what Astro made of the program at that time. `texts` are
 * the addresses of the texts held.
 */
export async function renderPages(
  folder: string,
  site: string,
  texts: ReadonlySet<string>,
  standing: ReadonlyMap<string, string>,
  program: KeptBundle,
): Promise<Selection & Pick<Rendered, 'rest'>> {
  const pages = new ChangedPages(standing);
  const wanted: PagesWanted = {
    threads: threadsWanted(process.env['THREADS']),
    texts: new Set([...texts].map((address) => address.slice(1, -1))),
    atLeast: standing.size === 0 ? texts.size : texts.size / textsForAPage,
    select: (paths) => pages.among(paths),
  };
  const known = standing.size > 0 ? program.of(site) : undefined;
  let rest = Promise.resolve();
  if (known) ({ rest } = await renderByKept(known, { folder, standing: site }, published, wanted));
  else {
    let bundle: Bundle | undefined;
    const taken = (one: Bundle): void => {
      program.take(one.start);
      bundle = one;
    };
    // Half a second to load: where the program is the same nobody asks for it.
    const { build } = await import('astro');
    await build({ outDir: folder, logLevel: 'error', integrations: [rendering(wanted, taken)] });
    if (bundle) program.seal(bundle, folder);
  }
  return { ...pages.selection, rest };
}
