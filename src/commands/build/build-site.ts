import { existsSync, statSync } from 'node:fs';
import { build } from 'astro';
import { UsageError } from '../arguments.ts';
import { replaceFolder } from './replace-folder.ts';

/** Builds the site from the Markdown in `RESOLUTIONS`, with its search index, into `outDir`, which changes only when all of it stands. */
export async function buildSite(outDir: string): Promise<void> {
  const resolutions = process.env['RESOLUTIONS'];
  if (resolutions && !(existsSync(resolutions) && statSync(resolutions).isDirectory())) {
    throw new UsageError(
      `RESOLUTIONS is ${resolutions}: there is no such folder. It should hold Markdown as \`npm run import\` writes it.`,
    );
  }
  await replaceFolder(outDir, async (aside) => {
    await build({ outDir: aside, logLevel: 'error' });
  });
}
