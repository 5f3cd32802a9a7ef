import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enoughForAWorker } from '../../../src/commands/build/found-texts.ts';
import { writeMade } from '../../../src/commands/build/made-files.ts';
import { missingFiles, timeOfDisk } from '../../../src/commands/build/missing-files.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { untilNow } from '../../frame/until-now.ts';

it.each<[reason: string, harm: ((path: string) => void) | undefined]>([
  ['as it was written', undefined],
  ['taken away', rmSync],
  ['written to since', (path) => writeFileSync(path, 'another')],
  [
    'an older file in its place',
    (path) => {
      writeFileSync(`${path}.old`, 'older');
      utimesSync(`${path}.old`, 0, 0);
      renameSync(`${path}.old`, path);
    },
  ],
  [
    'a link to itself, at which nobody can look',
    (path) => {
      rmSync(path);
      symlinkSync(path, path);
    },
  ],
])('a file is missing unless it stands as it was written: %s', async (_, harm) => {
  const folder = temporaryFolder({ 'a b/c.html': 'whole', 'd.html': 'whole' });
  const until = untilNow(folder);
  const made = new Map([
    ['one', writeMade([['a b/c.html', 'key']])],
    ['other', writeMade([['d.html', '']])],
  ]);
  harm?.(join(folder, 'a b/c.html'));
  expect(await missingFiles(folder, made, { until, copies: false }, 2)).toEqual(harm ? ['a b/c.html'] : []);
});

it('a file is missing with nothing in it, as a machine leaves it that stopped', async () => {
  const folder = temporaryFolder({ 'a.html': '', 'b.html': 'whole' });
  const made = new Map([['all', writeMade(['a.html', 'b.html'].map((file) => [file, 'key']))]]);
  expect(await missingFiles(folder, made, { until: timeOfDisk(folder), copies: false }, 2)).toEqual(['a.html']);
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
  expect(await missingFiles(folder, made, { until, copies: true }, 2)).toEqual(['b.html']);
  expect(await missingFiles(folder, made, { until, copies: false }, 2)).toEqual([]);
});

it('workers look no further where nobody waits for them', async () => {
  const names = Array.from({ length: enoughForAWorker }, (_, at): [string, string] => [`${at}.html`, 'key']);
  const fault = new AbortController();
  const left = { until: 0, copies: false };
  const looked = missingFiles(temporaryFolder(), new Map([['all', writeMade(names)]]), left, 2, fault.signal);
  fault.abort(new Error('no text'));
  await expect(looked).rejects.toThrow('no text');
});
