import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { type Holder, inWords, readHolder, thisProgram, writeHolder } from '../../../src/commands/build/lock-holder.ts';
import { oneAtATime } from '../../../src/commands/build/one-at-a-time.ts';
import { removeLock } from '../../../src/commands/build/remove-lock.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

afterEach(() => void vi.useRealTimers());

const lockOf = (holder: string): string => join(temporaryFolder({ building: holder }), 'building');
const parent: Holder = { ...thisProgram, pid: process.ppid, started: '' };

it('a build says that it is there, and is gone when it says so', async () => {
  const lock = join(temporaryFolder(), 'cache/building');
  const release = await oneAtATime(lock, () => expect.unreachable());
  expect(readHolder(readFileSync(lock, 'utf8'))).toEqual(thisProgram);
  release();
  expect(existsSync(lock)).toBe(false);
});

it.each<[string, Holder]>([
  ['a program that runs', parent],
  ['one in another container, with the number of this one', { ...thisProgram, space: 'another' }],
  ['one on another machine, with a number that nobody has here', { ...thisProgram, pid: 999_999_999, host: 'other' }],
])('%s is waited for, and told of once', async (_, holder) => {
  const lock = lockOf(writeHolder(holder));
  const told: Holder[] = [];
  setTimeout(() => rmSync(lock), 500);
  const release = await oneAtATime(lock, (other) => told.push(other));
  expect(told).toEqual([holder]);
  release();
});

it.each([
  [writeHolder({ ...parent, pid: 999_999_999 }), 'one that was killed'],
  [writeHolder({ ...thisProgram, started: 'before' }), 'one that had the number which this one has now'],
  ['nobody', 'no program at all'],
  [String(process.ppid), 'a number alone'],
  ['null', 'nothing'],
])('%s in the file, which is %s, keeps nobody waiting', async (holder) => {
  const lock = lockOf(holder);
  (await oneAtATime(lock, () => expect.unreachable()))();
  expect(existsSync(lock)).toBe(false);
});

it.skipIf(thisProgram.started === '')('a program that began later than the one named is another', async () => {
  (await oneAtATime(lockOf(writeHolder({ ...parent, started: '1' })), () => expect.unreachable()))();
});

it('one elsewhere that gives no sign of life is waited for, but not for ever', async () => {
  const holder = { ...thisProgram, host: 'other' };
  const told: Holder[] = [];
  (await oneAtATime(lockOf(writeHolder(holder)), (other) => told.push(other), { beat: 200, longest: 300 }))();
  expect(told).toEqual([holder]);
});

it('one elsewhere that was silent while its machine slept keeps its lock when it gives signs again', async () => {
  const lock = lockOf(writeHolder({ ...thisProgram, host: 'other' }));
  const [beat, began] = [1000, performance.now()];
  const beating = setInterval(() => utimesSync(lock, new Date(), new Date()), beat);
  setTimeout(() => {
    clearInterval(beating);
    rmSync(lock);
  }, 3500);
  // Silence is found before each beat.
  const release = await oneAtATime(lock, () => {}, { beat, longest: 100 });
  expect(performance.now() - began).toBeGreaterThan(3400);
  release();
});

it('a lock is removed only if it holds what was read', () => {
  const lock = lockOf('taken since');
  removeLock(lock, 'dead');
  expect([readFileSync(lock, 'utf8'), readdirSync(dirname(lock))]).toEqual(['taken since', ['building']]);
  removeLock(lock, 'taken since');
  expect(readdirSync(dirname(lock))).toEqual([]);
  expect(() => removeLock(lock, 'taken since')).not.toThrow();
});

it.each<[Partial<Holder>, string]>([
  [{}, 'process 12'],
  [{ host: 'other' }, 'process 12 on other; if that was cut short, this waits for about five minutes'],
  [
    { space: 'before' },
    `process 12 in another container, or before ${thisProgram.host} began anew; if that was cut short, this waits for about five minutes`,
  ],
])('a build that waits says for which, and for how long at most: %j', (other, words) => {
  expect(inWords({ ...thisProgram, pid: 12, ...other })).toBe(words);
});

it('a build gives signs of life, so that it is waited for elsewhere however long it takes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const lock = join(temporaryFolder(), 'building');
  const release = await oneAtATime(lock, () => expect.unreachable());
  const before = statSync(lock).ctimeMs;
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.advanceTimersByTime(60_000);
  expect(statSync(lock).ctimeMs).toBeGreaterThan(before);
  release();
});
