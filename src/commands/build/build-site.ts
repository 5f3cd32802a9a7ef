import { build } from 'astro';
import { resolutionsFolder } from '../../corpus/resolutions-folder.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { keepTexts } from './keep-texts.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a page reads of `import.meta.env`. Astro lets a variable of the shell that has the same name win over its own. */
const ofTheBuild = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** Where parts of the search index are kept between builds. */
const searchStore = 'node_modules/.cache/search-index';

/** Builds the site from the Markdown in `RESOLUTIONS`, with its search index, into `outDir`, which changes only when all of it stands. */
export async function buildSite(outDir: string): Promise<void> {
  for (const name of ofTheBuild) delete process.env[name];
  await replaceFolder(outDir, async (aside) => {
    await keepTexts(resolutionsFolder(process.env, process.cwd()), process.cwd());
    await build({ outDir: aside, logLevel: 'error' });
    await buildSearchIndex(aside, searchStore);
  });
}
