import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { enoughForAWorker, foundTexts } from '../../../src/commands/build/found-texts.ts';
import { readLibrary } from '../../../src/commands/build/read-library.ts';
import { fileState } from '../../../src/corpus/kept/file-state.ts';
import { keepCatalogue } from '../../../src/corpus/kept/kept-catalogue.ts';
import { KeptFiles } from '../../../src/corpus/kept/kept-files.ts';
import { TextsPack } from '../../../src/corpus/kept/texts-pack.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

afterEach(() => void vi.useRealTimers());

const text = readFileSync('content/resolutions/a/res/69/12.md', 'utf8');
const textOf = (number: number): string =>
  text.replace(/^symbol: .*$/m, `symbol: A/RES/69/${number}`).replace(/^title: .*$/m, `title: Of number ${number}`);

/** A library of three texts, of which the catalogue that is kept has the first as it is, the second as it was before, and the third not at all. */
function changedLibrary() {
  const [one, two, three] = [1, 2, 3].map((number) => `a/res/69/${number}.md`) as [string, string, string];
  const folder = temporaryFolder({ [one]: textOf(1), [two]: textOf(2), [three]: textOf(3) });
  const kept = new KeptFiles(temporaryFolder());
  const states = new Map([
    [one, fileState(join(folder, one), Date.now() + 5000)],
    [two, 'another state'],
  ]);
  const entries = [catalogueEntry(textOf(1), one), catalogueEntry(textOf(2), two)];
  keepCatalogue(kept, entries, states, new Map());
  return { folder, kept, paths: [one, two, three], states } as const;
}

it('reads in a worker what is not as it was catalogued, and finds all else', async () => {
  const { folder, kept, paths } = changedLibrary();
  const { states, read, late } = await foundTexts(folder, enoughForAWorker, kept.folder);
  expect([[...states.keys()], late]).toEqual([paths, false]);
  // Files that were written just now count for changed.
  expect([...read].map(([path, text]) => [path, text?.frontMatter.title])).toEqual([
    [paths[0], 'Of number 1'],
    [paths[1], 'Of number 2'],
    [paths[2], 'Of number 3'],
  ]);
});

it('keeps what a worker has read, without reading it again', async () => {
  const { folder, kept, paths } = changedLibrary();
  const found = foundTexts(folder, enoughForAWorker, kept.folder);
  await found;
  for (const path of paths) rmSync(join(folder, path));
  const { entries } = await readLibrary(folder, kept, found);
  expect(entries.map(({ path }) => path)).toEqual(paths);
  const pack = new TextsPack(kept);
  expect(entries.map(({ digest }) => pack.notes(digest) === undefined)).toEqual([false, false, false]);
});

it('leaves a file that can’t be read to who says why', async () => {
  const { folder, kept, paths } = changedLibrary();
  writeFileSync(join(folder, paths[2]), 'no front matter');
  const found = foundTexts(folder, enoughForAWorker, kept.folder);
  expect((await found).read.get(paths[2])).toBe(null);
  await expect(readLibrary(folder, kept, found)).rejects.toThrow(/a\/res\/69\/3\.md/);
});

it('names the texts that a worker was still reading when its time was up', async () => {
  const { folder, kept, paths, states } = changedLibrary();
  const now = new Map([...states, [paths[2], 'new']]);
  const reading = readLibrary(folder, kept, Promise.resolve({ states: now, read: new Map(), late: true }));
  await expect(reading).rejects.toThrow(/take longer than any that was printed should: .*a\/res\/69\/3\.md/);
});
