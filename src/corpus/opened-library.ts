import { getCollection } from 'astro:content';
import { entryOf } from './catalogue-entry.ts';
import { type Library, openLibrary } from './library.ts';
import { resolutionsFolder } from './resolutions-folder.ts';

let opened: { state: string; library: Library } | undefined;

/**
 * The library of this build, opened once. In development it is opened again when a text has changed.
 * Bound twin of `openLibrary`: this is where Astro's content store is read.
 */
export async function library(): Promise<Library> {
  if (opened && import.meta.env.PROD) return opened.library;
  const held = await getCollection('resolutions');
  const state = held.map(({ data }) => data.digest).join();
  if (opened?.state !== state) {
    const entries = held.map(({ data }) => entryOf(data.frontMatter, data.path, data.digest));
    opened = { state, library: openLibrary(entries, resolutionsFolder(process.env, process.cwd())) };
  }
  return opened.library;
}
