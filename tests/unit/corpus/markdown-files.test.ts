import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markdownFiles } from '../../../src/corpus/markdown-files.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

async function found(folder: string): Promise<{ paths: string[]; told: string[] }> {
  const told: string[] = [];
  return { paths: await markdownFiles(folder, (words) => told.push(words)), told };
}

test('Markdown files in all folders are found in order, and nothing else', async () => {
  const folder = temporaryFolder({ 'b/c.md': '', 'a.md': '', 'b/votes.csv': '', 'B.md': '' });
  mkdirSync(join(folder, 'folder.md'));
  expect(await found(folder)).toEqual({ paths: ['B.md', 'a.md', 'b/c.md'], told: [] });
});

test('what begins with a dot is left out, which is said once for all of it', async () => {
  const folder = temporaryFolder({ 'x/12.md': '', 'x/._12.md': '', '.trash/13.md': '', '.DS_Store': '' });
  // Not named as a text is: nobody misses it.
  symlinkSync('12.md', join(folder, 'x/.latest'));
  expect(await found(folder)).toEqual({
    paths: ['x/12.md'],
    told: [
      `In ${folder} .trash/13.md is left out, and 1 more like it: what begins with a dot is no text. Rename it if it is one.`,
    ],
  });
});

test('links to files are followed; those to folders, to nothing or to what is no file are left out, which is said', async () => {
  const folder = temporaryFolder({ 'texts/12.md': '', 'elsewhere/13.txt': '', 'elsewhere/14.md': '' });
  const texts = join(folder, 'texts');
  symlinkSync('../elsewhere/13.txt', join(texts, '13.md'));
  symlinkSync('../elsewhere/13.txt', join(texts, 'notes.txt'));
  symlinkSync('../gone.txt', join(texts, 'notes-gone.txt'));
  expect(await found(texts)).toEqual({ paths: ['12.md', '13.md'], told: [] });
  symlinkSync('../gone.md', join(texts, 'gone.md'));
  expect((await found(texts)).told).toEqual([expect.stringContaining('gone.md is left out: a link')]);
  // No file: to read one that answers late would wait for ever.
  symlinkSync('/dev/null', join(texts, 'device.md'));
  symlinkSync('/dev/null', join(texts, 'device'));
  symlinkSync('..', join(texts, 'all'));
  expect(await found(texts)).toEqual({
    paths: ['12.md', '13.md'],
    told: [expect.stringContaining('all is left out, and 2 more like it: a link')],
  });
});
