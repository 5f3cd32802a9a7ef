import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { Dictionary } from '../../../src/search/indexing/dictionary.ts';
import { Processes } from '../../../src/search/indexing/processes.ts';
import { joinIndexes } from '../../../src/search/join-indexes.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const { execPath } = process;

afterEach(() => {
  process.execPath = execPath;
});

/** Processes that can not be started. */
function noProcesses(): Processes {
  const folder = temporaryFolder();
  process.execPath = join(folder, 'no-program');
  return new Processes(new Dictionary(join(folder, 'words')));
}

it('a process that could not be started is told to whoever gives it a job, not to nobody', async () => {
  const processes = noProcesses();
  processes.start();
  await setImmediate();
  const answer = processes.run('tell', []);
  await expect(answer).rejects.toThrow('one of its processes ended before its work was done');
  processes.close();
});

it('nothing that is to be joined needs no process', async () => {
  expect(await joinIndexes([], false, noProcesses())).toEqual([]);
});
