import type { AstroInlineConfig } from 'astro';
import { expect, it, vi } from 'vitest';
import { AstroBuild } from '../../../../src/commands/build/rendering/astro-build.ts';
import type { Bundle, KeptBundle } from '../../../../src/commands/build/rendering/kept-bundle.ts';
import type { Rendered } from '../../../../src/commands/build/rendering/render-listed.ts';
import type { PagesWanted } from '../../../../src/commands/build/rendering/render-site.ts';

const archives = Promise.withResolvers<void>();

vi.mock('astro', () => ({ build: async (_: AstroInlineConfig) => {} }));
vi.mock('../../../../src/commands/build/rendering/rendering.ts', () => ({
  rendering: (_: unknown, taken: (bundle: Bundle) => void, done: (rendered: Rendered) => void) => {
    taken({ start: {} } as Bundle);
    done({ rest: archives.promise } as Rendered);
  },
}));

it('a bundle that can not be kept ends the build, but not while archives are packed into the folder that is taken away then', async () => {
  const full = new Error('ENOSPC: no space left on device');
  const kept: Pick<KeptBundle, 'take' | 'seal'> = {
    take: () => {},
    seal: () => {
      throw full;
    },
  };
  const rendered = new AstroBuild('folder', kept as KeptBundle, Promise.resolve()).render({} as PagesWanted);
  const ended = vi.fn();
  rendered.catch(ended);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ended).not.toHaveBeenCalled();
  archives.resolve();
  await expect(rendered).rejects.toBe(full);
});
