import { constants } from 'node:os';
import { afterEach, expect, it, vi } from 'vitest';
import { run, uninterrupted } from '../../../src/commands/run.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const before = signals.flatMap((signal) => process.listeners(signal));
const added = (signal: (typeof signals)[number]) =>
  process.listeners(signal).filter((listener) => !before.includes(listener));

afterEach(() => {
  for (const signal of signals) for (const listener of added(signal)) process.removeListener(signal, listener);
  vi.restoreAllMocks();
});

it('whoever interrupts what must not be left half done waits until it is done', async () => {
  const told: unknown[] = [];
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    told.push(status);
    return undefined as never;
  });
  await run(async () => 0);
  const interrupt = () => process.emit('SIGTERM', 'SIGTERM');
  await uninterrupted(async () => {
    interrupt();
    // A second one finds somebody who listens, or it would end the program at once.
    expect(added('SIGTERM')).toHaveLength(1);
    told.push('done');
  });
  expect(told).toEqual(['done', 143]);
});

const quota = `Unknown system error -${constants.errno.EDQUOT}: Unknown system error -${constants.errno.EDQUOT}, write`;
const watchers = "ENOSPC: System limit for number of file watchers reached, watch '/library'";
const whatToDo = 'Make room on it, or give a folder on another disk.';

it.each([
  [
    'a full disk is told in our words, whoever wrote to it',
    '[plugin] writeBundle\nENOSPC: no space left on device, write\n    at stack',
    `The disk is full (ENOSPC: no space left on device, write). ${whatToDo}`,
  ],
  ['so is a quota that is used up', quota, `Your quota of the disk is used up (${quota}). ${whatToDo}`],
  ['too many watched files are no full disk', watchers, watchers],
])('%s', async (_, message, told) => {
  const line = vi.spyOn(console, 'error').mockImplementation(() => {});
  await run(() => Promise.reject(new Error(message)));
  expect(line.mock.calls).toEqual([[told]]);
  process.exitCode = 0;
});
