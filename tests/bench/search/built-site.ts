import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledModules } from '../../../src/search/indexing/compiled-modules.ts';
import { type Cost, costOf } from '../whole-process.ts';
import { sitePages } from './site-pages.ts';

const command = fileURLToPath(new URL('../../../src/commands/build.ts', import.meta.url));
const module = fileURLToPath(new URL('build.ts', import.meta.url));

/** The folder itself where a site stands in it; of a folder of Markdown, the site that is built from it into a new folder. */
export function builtSite(folder: string): string {
  if (existsSync(join(folder, 'search/index.html'))) return folder;
  const outDir = join(mkdtempSync(join(tmpdir(), 'recalling-site-')), 'site');
  const env = { ...process.env, RESOLUTIONS: folder, EXPORTS: process.env['EXPORTS'] ?? 'library' };
  const { status } = spawnSync(process.execPath, [command, '--outDir', outDir], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${folder} could not be built: name a folder of Markdown, or of a built site.`);
  return outDir;
}

/** Builds the index of a site into `target`, a folder that is not there, by a program of its own, whose modules are compiled before as those of a program that is shipped are. Which pages hold a text is found before: a build of the site knows it. */
export async function indexCost(site: string, target: string, store: string, limit?: number): Promise<Cost> {
  const { held, cited } = await sitePages(site);
  const list = join(mkdtempSync(join(tmpdir(), 'recalling-pages-')), 'pages.json');
  writeFileSync(list, JSON.stringify({ held, cited: cited.map(({ canonical }) => canonical) }));
  const cost = await costOf(process.execPath, [module, list, target, store, ...(limit ? [`${limit}`] : [])], {
    env: compiledModules,
  });
  rmSync(dirname(list), { recursive: true });
  if (cost.status !== 0) throw new Error(`The index of ${site} could not be built: ${cost.said}`);
  return cost;
}

/** The same in the place that it has in the site. */
export async function indexInPlace(site: string, store: string, limit?: number): Promise<Cost> {
  const target = join(site, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  return indexCost(site, target, store, limit);
}
