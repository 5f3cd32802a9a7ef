import type { ArchiveJob } from './pack-archive.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { pathsOfRoute } from './site-paths.ts';
import type { AskedPage } from './thread-messages.ts';

/** Archives as they are to be made: those that files of the site are packed into, and those that their route has to make. */
export interface Archives {
  packed: ArchiveJob[];
  others: AskedPage[];
}

/** What has to be done for these archives. */
export async function archivesOf(
  app: PrerenderApp,
  { folder, standing }: Pick<ThreadStart, 'folder' | 'standing'>,
  pages: readonly AskedPage[],
): Promise<Archives> {
  const archives: Archives = { packed: [], others: [] };
  for (const page of pages) {
    const names = await filesOf(app, page);
    if (names) archives.packed.push({ file: page.file, names, folders: standing ? [folder, standing] : [folder] });
    else archives.others.push(page);
  }
  return archives;
}

async function filesOf(app: PrerenderApp, page: AskedPage): Promise<readonly string[] | undefined> {
  const { routeData } =
    app.manifest.routes.find(
      ({ routeData: { route, component } }) => route === page.route && component === page.component,
    ) ?? {};
  if (!routeData) return undefined;
  const path = (await pathsOfRoute(app, routeData)).get(page.pathname);
  const { packs } = await app.getComponentByRoute(routeData);
  return path && packs?.({ props: path.props ?? {} });
}
