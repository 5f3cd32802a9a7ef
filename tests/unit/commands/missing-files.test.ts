import { rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMade } from '../../../src/commands/build/made-files.ts';
import { missingFiles, timeOfDisk } from '../../../src/commands/build/missing-files.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const written = (path: string, seconds: number): void =>
  utimesSync(path, new Date(), new Date(Date.now() + seconds * 1000));

it.each<[reason: string, harm: ((path: string) => void) | undefined]>([
  ['as it was written', undefined],
  ['taken away', rmSync],
  [
    'written to since',
    (path) => {
      writeFileSync(path, 'another');
      written(path, 60);
    },
  ],
  [
    'a link to itself, at which nobody can look',
    (path) => {
      rmSync(path);
      symlinkSync(path, path);
    },
  ],
  [
    'with nothing in it',
    (path) => {
      truncateSync(path);
      written(path, -60);
    },
  ],
])('a file is missing unless it stands as it was written: %s', async (_, harm) => {
  const folder = temporaryFolder({ 'a b/c.html': 'whole', 'd.html': 'whole' });
  const until = timeOfDisk(folder);
  const made = new Map([
    ['one', writeMade([['a b/c.html', 'key']])],
    ['other', writeMade([['d.html', '']])],
  ]);
  harm?.(join(folder, 'a b/c.html'));
  expect(await missingFiles(folder, made, { until, copies: false })).toEqual(harm ? ['a b/c.html'] : []);
});

it('a file is missing without the compressed copy that it should have', async () => {
  const long = 'whole '.repeat(300);
  const folder = temporaryFolder({
    'a.html': long,
    'a.html.gz': 'x',
    'b.html': long,
    'c.html': 'short',
    'd.png': long,
  });
  const made = new Map([['all', writeMade(['a.html', 'b.html', 'c.html', 'd.png'].map((file) => [file, 'key']))]]);
  const until = timeOfDisk(folder);
  expect(await missingFiles(folder, made, { until, copies: true })).toEqual(['b.html']);
  expect(await missingFiles(folder, made, { until, copies: false })).toEqual([]);
});
