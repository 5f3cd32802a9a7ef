import { rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { countOf, filesIn, type MadeByRoute, type MadeFiles, partsOf } from './made-files.ts';

/** Files that should stand below a folder, all of them written by that time of its disk. */
export interface FilesJob {
  folder: string;
  made: MadeFiles;
  until: number;
}

/** So many are looked for in the time in which a worker starts. */
const enoughForAWorker = 20_000;
/** Characters of what tells of files that a worker is handed at a time. */
const together = 1_000_000;

/** Each is asked for by its name: to list tens of thousands of folders with one file each takes many times as long. */
export const missingIn = ({ folder, made, until }: FilesJob): string[] =>
  filesIn(made).filter((file) => !standsSince(`${folder}/${file}`, until));

/** Nobody has written to it after that time, and it has something in it: of a machine that stopped some files may have their names alone. */
function standsSince(path: string, until: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.size > 0 && found.mtimeMs <= until;
}

/** What time it is for the disk of a folder, in milliseconds: that of another machine may have another clock. */
export function timeOfDisk(folder: string): number {
  const file = join(folder, '.time');
  writeFileSync(file, '');
  const { mtimeMs } = statSync(file);
  rmSync(file);
  return mtimeMs;
}

/** Which of these files do not stand below a folder as they were written until that time: those that somebody took away, or has written to. Where they are many, workers look while this thread does other things: each waits for the disk, where the files were not asked for lately. */
export async function missingFiles(folder: string, made: MadeByRoute, until: number): Promise<readonly string[]> {
  const count = countOf(made);
  const all = [...made.values()];
  if (count < enoughForAWorker) return all.flatMap((files) => missingIn({ folder, made: files, until }));
  const jobs = all
    .flatMap((files) => partsOf(files, together))
    .map((files): FilesJob => ({ folder, made: files, until }));
  const answers = answersInOrder<FilesJob, readonly string[]>(jobs, {
    worker: new URL('./missing-worker.ts', import.meta.url),
    workers: Math.min(availableParallelism(), Math.floor(count / enoughForAWorker)),
    collapsed: missingIn,
  });
  return (await Array.fromAsync(answers)).flat();
}
