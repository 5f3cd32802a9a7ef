import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UsageError } from '../../arguments.ts';
import { assetsFolder, type Bundle } from './kept-bundle.ts';
import { type PagesToCome, renderInThreads } from './render-in-threads.ts';
import type { Rendered } from './render-listed.ts';

/** How many threads THREADS asks for. */
export function threadsWanted(threads: string | undefined): number | undefined {
  if (threads && !/^[1-9]\d?$/.test(threads)) throw new UsageError(`THREADS is ${threads}; it is a number, 1 to 99.`);
  return threads ? Number(threads) : undefined;
}

/** Packages go into the bundle, what is used of each: every thread loads it, in half the time that their hundreds of modules take, and none is looked for from where the bundle is kept, which may be a link to another disk. */
const environments = { prerender: { resolve: { noExternal: true } } } as const;

/** Has pages rendered by threads of ours, where they are many, as a part of Astro's build, which waits until they are known. `taken` gets the bundle while it stands, `done` what there is when all texts are rendered. */
export function rendering(
  pages: PagesToCome,
  taken: (bundle: Bundle) => void,
  done: (rendered: Rendered) => void,
): AstroIntegration {
  let entry: string | undefined;
  let site = '';
  const takesBundle = {
    name: 'taken-bundle',
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    writeBundle({ dir = '' }: { dir?: string }, bundle: Record<string, { fileName: string }>): void {
      const files = Object.values(bundle).map(({ fileName }) => fileName);
      const name = files.find((file) => file.startsWith('prerender-entry.'));
      if (name) entry = join(dir, name);
      // Astro renames what pages load into the site, which no disk lets it do into another; what is no longer there it leaves.
      for (const file of files.filter((each) => each.startsWith(`${assetsFolder}/`))) {
        cpSync(join(dir, file), join(site, file));
        rmSync(join(dir, file));
      }
    },
  };
  const bundled = (): string => {
    if (entry) return entry;
    throw new Error('Astro has bundled no prerender entry: this version names it otherwise.');
  };
  return {
    name: 'rendering',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [takesBundle], environments } }),
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => renderInThreads(prerenderer, bundled, pages, taken, done)),
    },
  };
}
