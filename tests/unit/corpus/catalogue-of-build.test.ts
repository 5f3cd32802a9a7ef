import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changesOf } from '../../../src/corpus/kept/changed-catalogue.ts';
import { keepCatalogue, knownTexts } from '../../../src/corpus/kept/kept-catalogue.ts';
import { KeptFiles } from '../../../src/corpus/kept/kept-files.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const path = 'a/res/69/12.md';
const text = readFileSync(join('content/resolutions', path), 'utf8');
const titled = (title: string) => {
  const own = catalogueEntry(text, path);
  return { ...own, frontMatter: { ...own.frontMatter, title }, digest: own.digest.replace(/^./, title[0] ?? '0') };
};
const [before, after] = [titled('1 before'), titled('2 after')];

let taken: typeof import('../../../src/corpus/catalogue-of-build.ts');
beforeEach(async () => {
  vi.resetModules();
  taken = await import('../../../src/corpus/catalogue-of-build.ts');
});
afterEach(() => vi.unstubAllEnvs());

/** The title that a thread has of a library whose file says another, when `before` is kept and a build tells `told`. */
async function titleHeld(told: string | undefined, take: (kept: KeptFiles, key: string) => void): Promise<string> {
  const kept = new KeptFiles(temporaryFolder());
  keepCatalogue(kept, [before], new Map([[path, 'state']]), new Map());
  const changes = changesOf([after], knownTexts(kept));
  const keys = { before: changesOf([before], new Map()).key, after: changes.key };
  take(kept, changes.key);
  vi.stubEnv('CATALOGUE', told === undefined ? '' : (keys[told as 'before'] ?? told));
  const { held, catalogue } = await taken.catalogueOfBuild(temporaryFolder({ [path]: text }), kept);
  expect(catalogue === undefined).toBe(held[0]?.frontMatter.title === catalogueEntry(text, path).frontMatter.title);
  return held[0]?.frontMatter.title ?? '';
}

const fromFile = catalogueEntry(text, path).frontMatter.title;
const takeBoth = (kept: KeptFiles): void => {
  taken.takeKnown(kept);
  taken.takeChanges(changesOf([after], knownTexts(kept)));
};

it.each<[reason: string, told: string | undefined, take: (kept: KeptFiles) => void, title: string]>([
  ['what is told of it is another, and not kept yet', 'after', takeBoth, '2 after'],
  ['nothing is told: it is the one that is kept', 'before', (kept) => taken.takeKnown(kept), '1 before'],
  ['nothing was taken before: it is read from what is kept', 'before', () => {}, '1 before'],
  ['what was told is not the one of this build', 'before', takeBoth, '1 before'],
  [
    'what was told changes another than was taken',
    'after',
    (kept) => taken.takeChanges(changesOf([after], knownTexts(kept))),
    fromFile,
  ],
  ['no build tells of any', undefined, takeBoth, fromFile],
])('a thread has the catalogue of a build: %s', async (_, told, take, title) => {
  expect(await titleHeld(told, take)).toBe(title);
});
