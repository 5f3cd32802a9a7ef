import type { CatalogueChanges } from '../../corpus/kept/changed-catalogue.ts';
import { countOf, type MadeByRoute, withoutFiles } from './made-files.ts';
import { AstroBuild } from './rendering/astro-build.ts';
import type { Bundle, KeptBundle } from './rendering/kept-bundle.ts';
import { publicIn, renderByKept, toldHere } from './rendering/render-kept.ts';
import type { Rendered } from './rendering/render-listed.ts';
import { type PagesSure, type PagesWanted, threadsFor } from './rendering/render-site.ts';
import { threadsWanted } from './rendering/rendering.ts';
import { SiteUpdate } from './rendering/update-site.ts';

/** Of so many standing files there is as much to list, and after any change to make of the whole library, as of a page. */
const filesForAPage = 25;

/** Files that a site has as they are. */
export const published = 'public';

/** Where a site is written aside, where it stands since `until` (0 where none does), and where is kept which parts its files have. */
export interface Folders {
  folder: string;
  site: string;
  until: number;
  parts: string;
}

/** What of a site stands, and what Astro made of the program that made it, where that is kept. */
export interface Standing {
  made: MadeByRoute;
  program: Bundle | undefined;
}

/** What has begun for a site before its texts were read. */
export type PagesBegun = SiteUpdate | AstroBuild | undefined;

/**
 * Begins, before the texts are read, what brings a site up to date, as far as that depends on none of them: threads, where the site is so large that they pay, or Astro, where it has to bundle what renders.
 * Undefined where neither is needed.
 */
export function beginPages(
  { site, ...aside }: Folders,
  { made, program }: Standing,
  kept: KeptBundle,
  found: Promise<unknown>,
): PagesBegun {
  if (!program) return new AstroBuild(aside.folder, kept, found);
  const wanted = threadsWanted(process.env['THREADS']);
  const most = threadsFor(countOf(made) / filesForAPage, wanted);
  // The main thread is busy with the texts while they load: one for each core had all of them wait.
  const threads = wanted ?? Math.max(2, most - 1);
  return most > 1 ? new SiteUpdate(program, { ...aside, standing: site, threads, most }, toldHere) : undefined;
}

/** Takes what is another in the catalogue for threads that list routes, before it is kept, where there are any. */
export const catalogueTakenBy = (begun: PagesBegun): ((changes: CatalogueChanges) => void) | undefined =>
  begun instanceof SiteUpdate ? (changes) => begun.takeCatalogue(changes) : undefined;

/** Whether it makes again only what has changed of a site, in threads. */
export const bringsUpToDate = (begun: PagesBegun): boolean => begun instanceof SiteUpdate;

/** Has threads open the library when so many texts are read, and begin with what they can, while their relations are still worked out. */
export function openInThreads(begun: PagesBegun, folders: Folders, standing: MadeByRoute, texts: number): void {
  if (begun instanceof SiteUpdate) begun.begin(standing);
  else begun?.begin(sureOf(folders, standing, texts));
}

/** Where nothing stands, the pages of all texts are sure to be rendered. */
const sureOf = ({ site, until, parts }: Folders, standing: MadeByRoute, texts: number): PagesSure => ({
  threads: threadsWanted(process.env['THREADS']),
  atLeast: standing.size > 0 ? 0 : texts,
  site: standing.size > 0 ? site : undefined,
  until,
  parts,
});

/** What is to be rendered: as of `PagesWanted`, and which of the files that should stand do not. */
interface Wanted extends Pick<PagesWanted, 'compared'> {
  texts: readonly string[];
  missing: Promise<readonly string[]>;
}

/**
 * Has rendered into `folder` whatever does not stand in `site`, made from the same, already. Answers what there is when every page of a text stands; the `rest` may take longer. Where much stands,
 * the program is the one that it was made by: then only the pages are rendered, by what Astro made of the program at that time. `begun` is what has begun for the site; `texts` are
 * the addresses of the texts held in the order in which their pages are made, `compared` ends when all pairs of them are compared.
 */
export async function renderPages(
  folders: Folders,
  { texts, compared, missing }: Wanted,
  { made, program }: Standing,
  begun: PagesBegun,
): Promise<Rendered> {
  const places = new Set(texts.map((address) => address.slice(1, -1)));
  if (begun instanceof SiteUpdate) return begun.render(made, { texts: places, compared, missing }, publicIn(published));
  const standing = withoutFiles(made, new Set(await missing));
  const wanted: PagesWanted = {
    ...sureOf(folders, standing, texts.length),
    texts: places,
    standing,
    compared,
  };
  if (begun) return begun.render(wanted);
  if (!program) throw new Error('Nothing renders: no program is kept, and Astro has not begun to make one.');
  const { folder, site, until, parts } = folders;
  return renderByKept(program, { folder, standing: site, until, parts }, published, wanted);
}
