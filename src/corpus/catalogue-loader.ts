import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { KeptFiles } from './kept/kept-files.ts';
import { TextsPack } from './kept/texts-pack.ts';
import { CatalogueError } from './markdown-files.ts';
import { readCatalogue } from './read-catalogue.ts';

/** What the content store keeps of a text: its front matter is kept elsewhere, as Astro would parse that of all texts in each thread. */
export const catalogueSchema = z.strictObject({
  path: z.string(),
  digest: z.string(),
});

/**
 * Puts a digest of each file of a folder into Astro's content store, where all their front matter is right, for the development server:
 * a change of any file is seen at once, and a fault is reported while the server goes on. A build has read the folder before Astro
 * starts, so that it need not be read again, nor the store written and bundled.
 */
export function catalogueLoader(folder: string, kept: KeptFiles): Loader {
  return {
    name: 'catalogue',
    async load(context) {
      const { watcher } = context;
      if (!watcher) return;
      await fill(context, folder, kept);
      watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.on(event, (path) => {
          if (!relative(folder, path).startsWith('..') && path.endsWith('.md')) void refill(context, folder, kept);
        });
      }
    },
  };
}

async function fill({ store }: LoaderContext, folder: string, kept: KeptFiles): Promise<void> {
  const pack = new TextsPack(kept);
  const entries = await readCatalogue(folder, pack).finally(() => pack.close());
  store.clear();
  for (const { path, digest } of entries) {
    store.set({ id: path, digest, data: { path, digest } });
  }
}

async function refill(context: LoaderContext, folder: string, kept: KeptFiles): Promise<void> {
  try {
    await fill(context, folder, kept);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    context.logger.error(error.message);
  }
}
