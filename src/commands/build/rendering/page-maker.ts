import type { RouteData } from 'astro';
import { type Asked, type Content, hasParts } from '../../../exports/content.ts';
import { encodedText } from './encoded-text.ts';
import { HeldResponse } from './held-response.ts';
import { PageFiles } from './page-files.ts';
import { PageRequest } from './page-request.ts';
import { PartedFiles } from './parted-files.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { pathsOfRoute } from './site-paths.ts';
import type { AskedPage } from './thread-messages.ts';

const key = (route: string, component: string): string => `${route} ${component}`;

/** Renders pages by a bundled app and writes them below `folder`, as Astro's own loop does. The same in every thread. Answers the bytes of each, undefined where no file was written. */
export function pageMaker(
  app: PrerenderApp,
  start: Pick<ThreadStart, 'folder' | 'standing' | 'until' | 'parts'>,
): (page: AskedPage) => Promise<number | undefined> {
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [key(routeData.route, routeData.component), routeData]),
  );
  const files = new PageFiles(start.folder);
  const parted = new PartedFiles(files, start);
  loadOnce(app.manifest.pageMap);
  // What Astro makes responses of, and their bytes by.
  globalThis.Response = HeldResponse;
  TextEncoder.prototype.encode = (text = '') => encodedText(text);
  const site = app.manifest.site ? new URL(app.manifest.site) : undefined;
  return async (page) => {
    const { route, component, file } = page;
    const routeData = routes.get(key(route, component));
    if (!routeData) throw new Error(`No route ${route} of ${component} is known to the thread that renders it.`);
    if (!routeData.pathname) await pathsOfRoute(app, routeData);
    const content = contentOf(app, routeData, page, site);
    if (content !== undefined) {
      const written = await content;
      return hasParts(written) ? parted.write(file, written) : files.write(file, written);
    }
    const response = await app.render(new PageRequest(page.url) as unknown as Request, { routeData });
    if (response.status >= 300 && response.status < 400) {
      throw new Error(`${file} leads elsewhere; threads write pages only, and Astro a page for what leads elsewhere.`);
    }
    const held = 'held' in response ? (response as HeldResponse).held : undefined;
    return (held ?? response.body) ? files.write(file, held ?? (await response.bytes())) : undefined;
  };
}

/** Has a route's module loaded once: Astro asks for it with each page, and to be told that a module is there takes as long as all else of a request. */
function loadOnce(modules: PrerenderApp['manifest']['pageMap']): void {
  for (const [component, load] of modules ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    modules?.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
}

/**
 * A page is rendered by Astro. Of a route of other files, seven for each text, its endpoint is asked itself what stands in them, as Astro takes
 * three times as long to ask it as most of them take to be written. Undefined for what is Astro's.
 */
function contentOf(
  app: PrerenderApp,
  routeData: RouteData,
  { pathname }: AskedPage,
  site: Asked['site'],
): ReturnType<Content> | undefined {
  const known = routeData.type === 'endpoint' ? app.routeCache.get(routeData) : undefined;
  const path = known?.staticPaths?.keyed.get(pathname);
  return path && known?.mod?.content?.({ params: path.params, props: path.props ?? {}, site });
}
