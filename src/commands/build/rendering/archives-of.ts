import type { ArchiveJob } from './pack-archive.ts';
import type { ThreadStart } from './prerender-app.ts';
import type { AskedPage } from './thread-messages.ts';

/** Archives as they are to be made: those that files of the site are packed into, and those that their route has to make. */
export interface Archives {
  packed: ArchiveJob[];
  others: AskedPage[];
}

/** What has to be done for these archives. */
export function archivesOf(
  pages: readonly AskedPage[],
  { folder, standing }: Pick<ThreadStart, 'folder' | 'standing'>,
): Archives {
  const folders: ArchiveJob['folders'] = standing ? [folder, standing] : [folder];
  return {
    packed: pages.flatMap(({ file, packs }) => (packs ? [{ file, names: packs, folders }] : [])),
    others: pages.filter(({ packs }) => !packs),
  };
}
