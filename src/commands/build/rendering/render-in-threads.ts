import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { Bundle } from './kept-bundle.ts';
import { type PrerenderApp, threadStart } from './prerender-app.ts';
import { type PagesWanted, renderSite } from './render-site.ts';

/**
 * Astro's default prerenderer, with its pages rendered and written before it answers which
 * paths there are, so that none is left for Astro's own loop, which renders one after the other. `entry` is the file of the
 * bundled app. Paths of files that `public` has too are left to Astro. `bundled` is told of the bundle while it stands.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  wanted: PagesWanted,
  bundled: (bundle: Bundle) => void = () => {},
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
      const { left, rest } = await renderSite(app, start, wanted, {
        place,
        log: (event) => void logger.options.destination.write(event),
        fault: (message) => logger.error('build', message),
        isPublic: (file) => published.has(file),
      });
      await rest;
      return left;
    },
  };
}

function filesIn(folder: URL): ReadonlySet<string> {
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => name.replaceAll('\\', '/')));
}
