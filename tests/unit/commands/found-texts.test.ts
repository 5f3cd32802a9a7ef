import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { enoughForAWorker, foundTexts, patience, type TextsFound } from '../../../src/commands/build/found-texts.ts';
import { readLibrary } from '../../../src/commands/build/read-library.ts';
import { relateTexts } from '../../../src/commands/build/relate-texts.ts';
import { changedCatalogue, changesOf } from '../../../src/corpus/kept/changed-catalogue.ts';
import { fileState } from '../../../src/corpus/kept/file-state.ts';
import { keepCatalogue, keptCatalogue, knownTexts } from '../../../src/corpus/kept/kept-catalogue.ts';
import { KeptFiles } from '../../../src/corpus/kept/kept-files.ts';
import { TextsPack } from '../../../src/corpus/kept/texts-pack.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import { seriesNotesForm } from '../../../src/corpus/series/packed-series-text.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

afterEach(() => void vi.useRealTimers());

const standing = resolve('content/resolutions/a/res/69/12.md');
const text = readFileSync(standing, 'utf8');
const textOf = (number: number): string =>
  text.replace(/^symbol: .*$/m, `symbol: A/RES/69/${number}`).replace(/^title: .*$/m, `title: Of number ${number}`);

/** A library of three texts, of which the catalogue that is kept has the first as it is, a link to a file that nobody has changed lately, the second as it was before, and the third not at all. */
function changedLibrary() {
  const [one, two, three] = [12, 2, 3].map((number) => `a/res/69/${number}.md`) as [string, string, string];
  const folder = temporaryFolder({ [two]: textOf(2), [three]: textOf(3) });
  symlinkSync(standing, join(folder, one));
  // Other versions of what is kept stand beside it, and are taken away.
  const kept = new KeptFiles(join(temporaryFolder(), 'version'));
  const states = new Map([
    [one, fileState(join(folder, one))],
    [two, 'another state'],
  ]);
  const entries = [catalogueEntry(text, one), catalogueEntry(textOf(2), two)];
  keepCatalogue(kept, entries, states, new Map());
  return { folder, kept, paths: [one, two, three], states } as const;
}

it('reads in a worker what is not as it was catalogued, and finds all else', async () => {
  const { folder, kept, paths } = changedLibrary();
  const { states, read, late } = await foundTexts(folder, enoughForAWorker, kept.folder);
  expect([[...states.keys()], late]).toEqual([paths, false]);
  expect([...read].map(([path, text]) => [path, text?.frontMatter.title])).toEqual([
    [paths[1], 'Of number 2'],
    [paths[2], 'Of number 3'],
  ]);
});

it('looks itself where a worker has looked for longer than a disk may take, and has another read what has changed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { folder, kept, paths } = changedLibrary();
  const found = foundTexts(folder, enoughForAWorker, kept.folder);
  await vi.advanceTimersByTimeAsync(patience);
  const { states, read, late } = await found;
  expect([[...states.keys()], [...read.keys()], late]).toEqual([paths, paths.slice(1), false]);
});

it('keeps what a worker has read, without reading it again', async () => {
  const { folder, kept, paths } = changedLibrary();
  const found = foundTexts(folder, enoughForAWorker, kept.folder);
  await found;
  for (const path of paths.slice(1)) rmSync(join(folder, path));
  const { entries } = await readLibrary(folder, kept, found);
  expect(new Set(entries.map(({ path }) => path))).toEqual(new Set(paths));
  const pack = new TextsPack(kept);
  expect(entries.map(({ digest }) => pack.notes(digest) === undefined)).toEqual([false, false, false]);
});

it('tells what is another in the catalogue before the texts are kept, and has it kept when whoever was told wants that', async () => {
  const { folder, kept, paths } = changedLibrary();
  const states = new Map(paths.map((path) => [path, 'a state']));
  const told: unknown[] = [];
  const keeping: (() => void)[] = [];
  const read = () =>
    readLibrary(folder, kept, Promise.resolve({ states, read: new Map(), late: false }), (changes, isAnother, keep) => {
      const taken = changedCatalogue(knownTexts(kept), changes);
      told.push([taken?.map(({ path }) => path), changes.changed.length, new TextsPack(kept).size, isAnother]);
      keeping.push(() => {
        keep();
        told.push(keptCatalogue(kept, changes.key)?.length);
      });
    });
  await read();
  expect(knownTexts(kept).size).toBe(2);
  keeping.pop()?.();
  await read();
  const inOrder = [paths[1], paths[2], paths[0]];
  expect(told).toEqual([[inOrder, 1, 0, true], 3, [inOrder, 0, 3, false]]);
});

it('takes no changes of another catalogue than the one that is kept', () => {
  const { kept, paths } = changedLibrary();
  const [one, two] = [catalogueEntry(textOf(1), paths[0]), catalogueEntry(textOf(2), paths[1])];
  const known = new Map([[paths[0], { entry: one, state: '' }]]);
  expect(changedCatalogue(knownTexts(kept), changesOf([one, two], known))).toBe(undefined);
});

it('unpacks what is noted for the series while it waits for who looks at the texts', async () => {
  const { folder, kept, paths } = changedLibrary();
  const states = new Map(paths.map((path) => [path, 'a state']));
  const found = { states, read: new Map(), late: false };
  await readLibrary(folder, kept, Promise.resolve(found));
  const unpack = vi.spyOn(seriesNotesForm, 'unpack');
  const looking = Promise.withResolvers<typeof found>();
  const reading = readLibrary(folder, kept, looking.promise);
  await vi.waitFor(() => expect(unpack).toHaveBeenCalledTimes(3));
  looking.resolve(found);
  const { entries, pack } = await reading;
  const notes = () => entries.map(({ digest }) => pack.notes(digest));
  const [ahead, unpacked] = [notes(), unpack.mock.calls.length];
  expect([unpacked, ahead]).toEqual([3, notes()]);
  unpack.mockRestore();
});

it('holds on to what is noted for the series no longer than until they are known', async () => {
  const { folder, kept, paths } = changedLibrary();
  const states = new Map(paths.map((path) => [path, 'a state']));
  const found = { states, read: new Map(), late: false };
  const related = async (looking: Promise<TextsFound>) => {
    const read = await readLibrary(folder, kept, looking);
    await (await relateTexts({ ...read, kept }, folder)).compared;
    return read;
  };
  await related(Promise.resolve(found));
  const unpack = vi.spyOn(seriesNotesForm, 'unpack');
  const looking = Promise.withResolvers<TextsFound>();
  const again = related(looking.promise);
  await vi.waitFor(() => expect(unpack).toHaveBeenCalledTimes(3));
  looking.resolve(found);
  const { entries, pack } = await again;
  for (const { digest } of entries) pack.notes(digest);
  expect(unpack).toHaveBeenCalledTimes(6);
  unpack.mockRestore();
});

it('leaves many that have changed to several workers', async () => {
  const numbers = Array.from({ length: 101 }, (_, at) => at + 1);
  const folder = temporaryFolder(
    Object.fromEntries(numbers.map((number) => [`a/res/69/${number}.md`, textOf(number)])),
  );
  const kept = new KeptFiles(temporaryFolder());
  const found = foundTexts(folder, enoughForAWorker, kept.folder);
  expect((await found).read.size).toBe(0);
  const { entries } = await readLibrary(folder, kept, found);
  expect(entries.map(({ symbol }) => symbol.canonical)).toEqual(numbers.map((number) => `A/RES/69/${number}`));
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
