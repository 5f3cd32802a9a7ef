import { existsSync } from 'node:fs';
import { ChangedPages, type Selection } from './changed-pages.ts';
import type { Bundle, KeptBundle } from './rendering/kept-bundle.ts';
import { renderByKept } from './rendering/render-kept.ts';
import type { PagesWanted } from './rendering/render-site.ts';
import { rendering, threadsWanted } from './rendering/rendering.ts';
import type { SiteRecord } from './site-record.ts';

/**
 * What stands in a folder and was made from what its record says. What somebody took away since then does not stand there. Each
 * file is asked for by its name: to list tens of thousands of folders with one file each takes many times as long.
 */
export function standingIn(folder: string, record: SiteRecord | undefined): ReadonlyMap<string, string> {
  return new Map([...(record?.made ?? [])].filter(([file]) => existsSync(`${folder}/${file}`)));
}

/** Files that a site has as they are. */
export const published = 'public';

/**
 * Has Astro render into `folder` whatever is not `standing` in `site`, made from the same, already. Answers what it rendered. Where much stands,
 * the program is the one that it was made by: then only the pages are rendered, by what Astro made of the program at that time. `texts` are
 * the addresses of the texts held.
 */
export async function renderPages(
  folder: string,
  site: string,
  texts: ReadonlySet<string>,
  standing: ReadonlyMap<string, string>,
  program: KeptBundle,
): Promise<Selection> {
  const pages = new ChangedPages(standing);
  const wanted: PagesWanted = {
    threads: threadsWanted(process.env['THREADS']),
    texts: new Set([...texts].map((address) => address.slice(1, -1))),
    atLeast: standing.size === 0 ? texts.size : 0,
    select: (paths) => pages.among(paths),
  };
  const known = standing.size > 0 ? program.of(site) : undefined;
  if (known) await renderByKept(known, { folder, standing: site }, published, wanted);
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
  return pages.selection;
}
