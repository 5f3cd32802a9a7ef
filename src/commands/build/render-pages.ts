import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { build } from 'astro';
import { changedPaths, type Selection } from './changed-pages.ts';
import type { SelectPaths } from './rendering/render-in-threads.ts';
import { rendering } from './rendering/rendering.ts';
import type { SiteRecord } from './site-record.ts';

/** What stands in a folder and was made from what its record says. What somebody took away since then does not stand there. */
export async function standingIn(folder: string, record: SiteRecord | undefined): Promise<ReadonlyMap<string, string>> {
  if (!record) return new Map();
  const there = new Set((await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/')));
  return new Map([...record.made].filter(([file]) => there.has(file)));
}

/** Has Astro render into `folder` whatever is not `standing`, made from the same, already. Answers what it rendered. */
export async function renderPages(folder: string, standing: Promise<ReadonlyMap<string, string>>): Promise<Selection> {
  let selection: Selection | undefined;
  const select: SelectPaths = async (paths) => {
    selection = changedPaths(paths, await standing);
    return selection.paths;
  };
  await build({ outDir: folder, logLevel: 'error', integrations: [rendering(process.env['THREADS'], select)] });
  if (!selection) throw new Error('Astro ended without asking which pages there are.');
  return selection;
}
