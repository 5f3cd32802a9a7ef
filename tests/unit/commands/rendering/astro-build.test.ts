import { expect, it, vi } from 'vitest';
import { AstroBuild } from '../../../../src/commands/build/rendering/astro-build.ts';
import { KeptBundle } from '../../../../src/commands/build/rendering/kept-bundle.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

const build = vi.hoisted(() => vi.fn(() => Promise.reject(new Error('Astro has begun'))));
vi.mock('astro', () => ({ build }));

const begun = (found: Promise<unknown>): AstroBuild => {
  const folder = temporaryFolder();
  return new AstroBuild(folder, new KeptBundle(temporaryFolder(), 'version', folder), found);
};

it.each<[what: string, found: () => Promise<unknown>, times: number]>([
  ['begins when the texts are found', () => Promise.resolve(), 1],
  ['never begins where the folder of texts can’t be read', () => Promise.reject(new Error('no such folder')), 0],
])('Astro %s', async (_, found, times) => {
  build.mockClear();
  await begun(found()).end();
  expect(build).toHaveBeenCalledTimes(times);
});
