import { join } from 'node:path';
import { ensureProjectPlace } from '../project-place.ts';
import { type BuildOptions, buildOnce, cache } from './build-once.ts';
import type { BuildReport } from './build-report.ts';
import { inWords } from './lock-holder.ts';
import { Missing } from './missing.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { folderMeant } from './replace-folder.ts';
import { ensureBase, ensureSite } from './site-place.ts';

/**
 * Builds the site from the Markdown in `RESOLUTIONS`, with its search index, into `outDir`, which changes only when all of it
 * stands. Where an earlier build stands there, only the pages are made that have changed. `fresh` first forgets what earlier
 * builds kept; `compress` adds compressed copies; `fewFiles` leaves out the other forms of each text and the pictures, and puts
 * what the search shows of several texts into one file. Waits for another build of this project to end.
 */
export async function buildSite(outDir: string, options: BuildOptions = {}): Promise<BuildReport> {
  ensureProjectPlace(process.cwd());
  ensureSite(process.env['SITE']);
  ensureBase(process.env['BASE']);
  const lock = join(cache, 'building');
  const release = await oneAtATime(lock, (holder) =>
    console.error(
      `Waiting for another build of this project to end (${inWords(holder)}; if that is no build, remove ${lock}) …`,
    ),
  );
  try {
    return await buildAlone(folderMeant(outDir), options);
  } finally {
    release();
  }
}

async function buildAlone(outDir: string, options: BuildOptions): Promise<BuildReport> {
  const missing = new Missing();
  try {
    return await buildOnce(outDir, options, missing);
  } catch (error) {
    const found = await missing.afterFault();
    if (found.length === 0) throw error;
    // Nothing of it has come to the site.
    return buildOnce(outDir, options, new Missing(found));
  }
}
