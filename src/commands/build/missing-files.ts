import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { countOf, filesIn, type MadeByRoute, type MadeFiles, partsOf } from './made-files.ts';

/** Files that should stand below a folder. */
export interface FilesJob {
  folder: string;
  made: MadeFiles;
}

/** So many are looked for in the time in which a worker starts. */
const enoughForAWorker = 20_000;
/** Characters of what tells of files that a worker is handed at a time. */
const together = 1_000_000;

/** Each is asked for by its name: to list tens of thousands of folders with one file each takes many times as long. */
export const missingIn = ({ folder, made }: FilesJob): string[] =>
  filesIn(made).filter((file) => !existsSync(`${folder}/${file}`));

/** Which of these files do not stand below a folder: those that somebody took away. Where they are many, workers look while this thread does other things: each waits for the disk, where the files were not asked for lately. */
export async function missingFiles(folder: string, made: MadeByRoute): Promise<readonly string[]> {
  const count = countOf(made);
  const all = [...made.values()];
  if (count < enoughForAWorker) return all.flatMap((files) => missingIn({ folder, made: files }));
  const jobs = all.flatMap((files) => partsOf(files, together)).map((files): FilesJob => ({ folder, made: files }));
  const answers = answersInOrder<FilesJob, readonly string[]>(jobs, {
    worker: new URL('./missing-worker.ts', import.meta.url),
    workers: Math.min(availableParallelism(), Math.floor(count / enoughForAWorker)),
    collapsed: missingIn,
  });
  return (await Array.fromAsync(answers)).flat();
}
