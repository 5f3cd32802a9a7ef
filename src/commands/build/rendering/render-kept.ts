import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './kept-bundle.ts';
import { openApp, type ThreadStart } from './prerender-app.ts';
import type { Rendered } from './render-listed.ts';
import { type PagesWanted, SiteRendering, type Told } from './render-site.ts';

/** What a page says while it is rendered, as Astro's logger has it. */
export const toldHere: Told = {
  log: (event) => {
    const { level, message } = event as { level?: string; message?: string };
    if (level === 'error') console.error(message);
  },
  fault: (message) => console.error(message),
};

/** Whether a folder of public files has one of that name. */
export const publicIn =
  (published: string) =>
  (file: string): boolean =>
    existsSync(join(published, file));

/**
 * Renders pages into a folder by a bundle that Astro made before: Astro is not asked to read its settings,
 * to bundle and to write what pages load, which all would be the same. Files that `published` has too are left out; the standing site has what is not rendered.
 */
export async function renderByKept(
  { start, ...place }: Bundle,
  folders: Required<Pick<ThreadStart, 'folder' | 'standing' | 'until' | 'parts'>>,
  published: string,
  wanted: PagesWanted,
): Promise<Rendered> {
  const threadStart = { ...start, ...folders };
  const app = await openApp(threadStart, toldHere.log);
  const rendering = new SiteRendering(app, threadStart, wanted, toldHere);
  return rendering.render(wanted, { place, isPublic: publicIn(published) });
}
