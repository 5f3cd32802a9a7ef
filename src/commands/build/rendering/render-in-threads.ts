import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { Bundle } from './kept-bundle.ts';
import { type PrerenderApp, threadStart } from './prerender-app.ts';
import type { Rendered } from './render-listed.ts';
import { type PagesSure, type PagesWanted, SiteRendering } from './render-site.ts';
import { routesOf } from './site-paths.ts';

/** Pages that will be rendered: what is `sure` of them is told before which are `wanted`. */
export interface PagesToCome {
  sure: Promise<PagesSure>;
  wanted: Promise<PagesWanted>;
}

/**
 * Astro's default prerenderer, with its pages rendered and written before it answers which
 * paths there are, so that none is left for Astro's own loop, which renders one after the other. `entry` is the file of the
 * bundled app. Paths of files that `public` has too are left to Astro. `bundled` is told of the bundle while it stands, `done` what there is when all texts are rendered.
 */
export function renderInThreads(
  prerenderer: AstroPrerenderer,
  entry: () => string,
  { sure, wanted }: PagesToCome,
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
      const known = await sure;
      const { site: standing, until, parts } = known;
      const kept = {
        ...(standing === undefined ? {} : { standing }),
        ...(until === undefined ? {} : { until }),
        ...(parts === undefined ? {} : { parts }),
      };
      const rendering = new SiteRendering(app, { ...start, ...kept }, known, {
        log: (event) => void logger.options.destination.write(event),
        fault: (message) => logger.error('build', message),
      });
      const rendered = await rendering.render(await unlessEnded(wanted, rendering), {
        place,
        isPublic: (file) => published.has(file),
      });
      done(rendered);
      // Astro takes the program away when it has ended.
      await rendered.rendered;
      const routes = new Map(routesOf(app).map((route) => [route.component, route]));
      return rendered.left.flatMap(({ pathname, component }) => {
        const route = routes.get(component);
        return route ? [{ pathname, route }] : [];
      });
    },
  };
}

/** Nobody waits for threads where no page is wanted any more. */
async function unlessEnded(wanted: Promise<PagesWanted>, rendering: SiteRendering): Promise<PagesWanted> {
  try {
    return await wanted;
  } catch (error) {
    await rendering.end();
    throw error;
  }
}

function filesIn(folder: URL): ReadonlySet<string> {
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => name.replaceAll('\\', '/')));
}
