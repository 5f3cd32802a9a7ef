import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontMatterSchema } from '../model/front-matter.ts';
import { CatalogueError, readCatalogue } from './read-catalogue.ts';

/** What the content store keeps of a text. */
export const catalogueSchema = z.strictObject({
  path: z.string(),
  digest: z.string(),
  frontMatter: frontMatterSchema,
});

/**
 * Puts the catalogue of a folder into Astro's content store: front matter and a digest of each file, never its text.
 * In development a change of any file is seen at once, and a fault is reported while the server goes on.
 */
export function catalogueLoader(folder: string): Loader {
  return {
    name: 'catalogue',
    async load(context) {
      await fill(context, folder);
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (!relative(folder, path).startsWith('..') && path.endsWith('.md')) void refill(context, folder);
        });
      }
    },
  };
}

async function fill({ store }: LoaderContext, folder: string): Promise<void> {
  const entries = await readCatalogue(folder);
  store.clear();
  for (const { path, digest, frontMatter } of entries) {
    store.set({ id: path, digest, data: { path, digest, frontMatter } });
  }
}

async function refill(context: LoaderContext, folder: string): Promise<void> {
  try {
    await fill(context, folder);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    context.logger.error(error.message);
  }
}
