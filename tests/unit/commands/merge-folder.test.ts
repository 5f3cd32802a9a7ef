import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sizeOf } from '../../../src/commands/build/build-report.ts';
import { mergeFolder } from '../../../src/commands/build/merge-folder.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

it('new files stand over old ones, others stay, what is to go goes with the folders it leaves empty', async () => {
  const from = temporaryFolder({ 'a/changed': 'longer than before', 'b/c/new': 'n' });
  const into = temporaryFolder({ 'a/changed': 'old', 'a/kept': 'k', 'x/y/gone': 'g', 'shard/1': '', 'shard/2': '' });
  const before = sizeOf(into);
  const growth = await mergeFolder(from, into, ['x/y/gone', 'shard', 'never/there']);
  const files = readdirSync(into, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual(['changed', 'kept', 'new']);
  expect(readdirSync(into).sort()).toEqual(['a', 'b']);
  expect(readdirSync(from)).toEqual([]);
  expect(readFileSync(join(into, 'a/changed'), 'utf8')).toBe('longer than before');
  const after = sizeOf(into);
  expect(growth).toEqual({ files: after.files - before.files, bytes: after.bytes - before.bytes });
});

it('takes away what is to go where nothing is new', async () => {
  const into = temporaryFolder({ gone: 'g', kept: 'k' });
  await mergeFolder(join(into, 'never-there'), into, ['gone']);
  expect(readdirSync(into)).toEqual(['kept']);
});

it('leaves a folder that comes later where it is', async () => {
  const [from, into] = [temporaryFolder({ 'index/1': 'i', 'indexes/2': 'n', '3': 't' }), temporaryFolder()];
  expect(await mergeFolder(from, into, [], 'index')).toEqual({ files: 2, bytes: 2 });
  expect(readdirSync(into).sort()).toEqual(['3', 'indexes']);
  expect(readdirSync(from)).toEqual(['index']);
});
