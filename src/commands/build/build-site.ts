import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { resolutionsFolder } from '../../corpus/resolutions-folder.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { type BuildReport, sizeOf } from './build-report.ts';
import { compressFiles } from './compress-files.ts';
import { keepTexts } from './keep-texts.ts';
import { replaceFolder } from './replace-folder.ts';
import { ensureBase, ensureSite } from './site-place.ts';

/** What a page reads of `import.meta.env`. Astro lets a variable of the shell that has the same name win over its own. */
const ofTheBuild = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** What is kept between builds: texts read and compared, parts of the search index. */
const cache = 'node_modules/.cache';
const searchStore = join(cache, 'search-index');

export interface BuildOptions {
  fresh?: boolean;
  compress?: boolean;
}

/**
 * Builds the site from the Markdown in `RESOLUTIONS`, with its search index, into `outDir`, which changes only when all of it
 * stands. `fresh` first forgets what earlier builds kept; `compress` adds compressed copies.
 */
export async function buildSite(outDir: string, { fresh, compress }: BuildOptions = {}): Promise<BuildReport> {
  ensureSite(process.env['SITE']);
  ensureBase(process.env['BASE']);
  for (const name of ofTheBuild) delete process.env[name];
  if (fresh) for (const part of ['texts', 'search-index']) rmSync(join(cache, part), { recursive: true, force: true });
  const steps: BuildReport['steps'] = [];
  const step = async (name: string, take: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await take();
    steps.push({ name, seconds: Math.round(performance.now() - started) / 1000 });
  };
  let size = { files: 0, bytes: 0 };
  await replaceFolder(outDir, async (aside) => {
    await step('texts', () => keepTexts(resolutionsFolder(process.env, process.cwd()), process.cwd()));
    await step('pages', () => build({ outDir: aside, logLevel: 'error' }));
    await step('index', () => buildSearchIndex(aside, searchStore));
    if (compress) await step('compression', () => compressFiles(aside));
    size = sizeOf(aside);
  });
  return { steps, ...size };
}
