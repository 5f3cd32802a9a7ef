import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Progress } from '../../progress/progress.ts';
import { askedPages } from './asked-pages.ts';
import type { Bundle } from './kept-bundle.ts';
import { pageMaker } from './page-maker.ts';
import { pageParts } from './page-parts.ts';
import { openApp } from './prerender-app.ts';
import { type SelectPaths, threadsFor } from './render-in-threads.ts';
import { renderParts } from './render-pool.ts';
import { sitePaths } from './site-paths.ts';

/** What a page says while it is rendered, as Astro's logger has it. */
const say = (event: unknown): void => {
  const { level, message } = event as { level?: string; message?: string };
  if (level === 'error') console.error(message);
};

/**
 * Renders into `folder` what `select` takes out of all paths, by a bundle that Astro made before: Astro is not asked to read its settings,
 * to bundle and to write what pages load, which all would be the same. Files that `published` has too are left out.
 */
export async function renderByKept(
  { start, ...place }: Bundle,
  folder: string,
  published: string,
  wanted: number | undefined,
  select: SelectPaths,
): Promise<void> {
  const threadStart = { ...start, folder };
  const app = await openApp(threadStart, say);
  const paths = await select(await sitePaths(app));
  const asked = askedPages(paths, place).filter(({ file }) => !existsSync(join(published, file)));
  const progress = new Progress(asked.length, 'pages and files');
  let done = 0;
  const made = (pages: number): void => {
    done += pages;
    progress.show(done);
  };
  const [threads, make] = [threadsFor(asked.length, wanted), pageMaker(app, folder)];
  const own = { make, made, log: say };
  try {
    await renderParts(pageParts(asked), threads - 1, threadStart, own, (message) => console.error(message));
  } finally {
    progress.clear();
  }
}
