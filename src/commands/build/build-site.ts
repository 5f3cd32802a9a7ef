import { build } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/** Builds the site from the Markdown in `RESOLUTIONS`, with its search index, into `outDir`, which changes only when all of it stands. */
export async function buildSite(outDir: string): Promise<void> {
  await replaceFolder(outDir, async (aside) => {
    await build({ outDir: aside, logLevel: 'error' });
  });
}
