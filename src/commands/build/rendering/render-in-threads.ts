import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { Bundle } from './kept-bundle.ts';
import { type PrerenderApp, threadStart } from './prerender-app.ts';
import type { Rendered } from './render-listed.ts';
import { type PagesWanted, renderSite } from './render-site.ts';
import { routesOf } from './site-paths.ts';

/**
 * Astro's default prerenderer, with its pages rendered and written before it answers which
 * paths there are, so that none is left for Astro's own loop, which renders one after the other. `entry` is the file of the
 * bundled app. Paths of files that `public` has too are left to Astro. `bundled` is told of the bundle while it stands, `done` what there is when all is made.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  wanted: PagesWanted | Promise<PagesWanted>,
  bundled: (bundle: Bundle) => void = () => {},
  done: (rendered: Rendered) => void = () => {},
): AstroPrerenderer {
  return {
    ...prerenderer,
    name: 'threads',
    async getStaticPaths() {
      const { app } = prerenderer as AstroPrerenderer & { app: PrerenderApp };
      const { origin, settings, logger } = app.getOptions();
      const start = threadStart(app, entry());
      const { folder: _, ...program } = start;
      const place = { origin, base: settings.config.base };
      bundled({ start: program, ...place });
      const published = filesIn(settings.config.publicDir);
      const pages = await wanted;
      const { site: standing, parts } = pages;
      const kept = { ...(standing === undefined ? {} : { standing }), ...(parts === undefined ? {} : { parts }) };
      const rendered = await renderSite(app, { ...start, ...kept }, pages, {
        place,
        log: (event) => void logger.options.destination.write(event),
        fault: (message) => logger.error('build', message),
        isPublic: (file) => published.has(file),
      });
      await rendered.rest;
      done(rendered);
      const routes = new Map(routesOf(app).map((route) => [route.component, route]));
      return rendered.left.flatMap(({ pathname, component }) => {
        const route = routes.get(component);
        return route ? [{ pathname, route }] : [];
      });
    },
  };
}

function filesIn(folder: URL): ReadonlySet<string> {
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => name.replaceAll('\\', '/')));
}
