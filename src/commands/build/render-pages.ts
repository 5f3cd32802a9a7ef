import { existsSync } from 'node:fs';
import { build } from 'astro';
import { changedPaths, type Selection } from './changed-pages.ts';
import type { SelectPaths } from './rendering/render-in-threads.ts';
import { rendering } from './rendering/rendering.ts';
import type { SiteRecord } from './site-record.ts';

/**
 * What stands in a folder and was made from what its record says. What somebody took away since then does not stand there. Each
 * file is asked for by its name: to list tens of thousands of folders with one file each takes many times as long.
 */
export function standingIn(folder: string, record: SiteRecord | undefined): ReadonlyMap<string, string> {
  return new Map([...(record?.made ?? [])].filter(([file]) => existsSync(`${folder}/${file}`)));
}

/** Has Astro render into `folder` whatever is not `standing`, made from the same, already. Answers what it rendered. */
export async function renderPages(folder: string, standing: ReadonlyMap<string, string>): Promise<Selection> {
  let selection: Selection | undefined;
  const select: SelectPaths = async (paths) => {
    selection = changedPaths(paths, standing);
    return selection.paths;
  };
  await build({ outDir: folder, logLevel: 'error', integrations: [rendering(process.env['THREADS'], select)] });
  if (!selection) throw new Error('Astro ended without asking which pages there are.');
  return selection;
}
