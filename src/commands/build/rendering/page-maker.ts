import { PageFiles } from './page-files.ts';
import type { PrerenderApp } from './prerender-app.ts';
import type { AskedPage } from './thread-messages.ts';

const key = (route: string, component: string): string => `${route} ${component}`;

/** Renders pages by a bundled app and writes them below `folder`, as Astro's own loop does. The same in every thread. */
export function pageMaker(app: PrerenderApp, folder: string): (page: AskedPage) => Promise<void> {
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [key(routeData.route, routeData.component), routeData]),
  );
  const files = new PageFiles(folder);
  return async ({ url, route, component, file }) => {
    const routeData = routes.get(key(route, component));
    if (!routeData) throw new Error(`No route ${route} of ${component} is known to the thread that renders it.`);
    const response = await app.render(new Request(url), { routeData });
    if (response.status >= 300 && response.status < 400) {
      throw new Error(`${file} leads elsewhere; threads write pages only, and Astro a page for what leads elsewhere.`);
    }
    if (response.body) files.write(file, new Uint8Array(await response.arrayBuffer()));
  };
}
