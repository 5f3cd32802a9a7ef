import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/commands/build/one-at-a-time.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

it('a build says that it is there, and is gone when it says so', async () => {
  const lock = join(temporaryFolder(), 'cache/building');
  const release = await oneAtATime(lock, () => expect.unreachable());
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(lock)).toBe(false);
});

it('another one is waited for, and told of once', async () => {
  const lock = join(temporaryFolder({ building: String(process.ppid) }), 'building');
  const told: number[] = [];
  setTimeout(() => rmSync(lock), 500);
  const release = await oneAtATime(lock, (pid) => told.push(pid));
  expect(told).toEqual([process.ppid]);
  release();
});

it.each([
  ['999999999', 'one that was killed'],
  ['nobody', 'no program at all'],
  [String(process.pid), 'one that had the number which this one has now'],
])('%s in the file, which is %s, keeps nobody waiting', async (holder) => {
  const lock = join(temporaryFolder({ building: holder }), 'building');
  (await oneAtATime(lock, () => expect.unreachable()))();
  expect(existsSync(lock)).toBe(false);
});
