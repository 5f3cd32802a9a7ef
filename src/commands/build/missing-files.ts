import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingSize } from '../../search/standing-size.ts';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { copyOf, hasCopy } from './compress-files.ts';
import { enoughForAWorker, patience } from './found-texts.ts';
import { countOf, filesIn, type MadeByRoute, type MadeFiles, partsOf } from './made-files.ts';

/** How files stand that a build has left. */
export interface AsLeft {
  /** When all of them stood in their places, as `timeOfDisk`. */
  until: number;
  /** Whether those of text have compressed copies beside them. */
  copies: boolean;
}

/** Files that should stand below a folder. */
export interface FilesJob extends AsLeft {
  folder: string;
  made: MadeFiles;
}

/** Each is asked for by its name: to list tens of thousands of folders with one file each takes many times as long. */
export const missingIn = ({ folder, made, until, copies }: FilesJob): string[] =>
  filesIn(made).filter((file) => {
    const path = `${folder}/${file}`;
    const bytes = standingSize(path, until);
    return bytes === 0 || (copies && hasCopy(file, bytes) && standingSize(copyOf(path), until) === 0);
  });

/** What time it is for the disk of a folder, in milliseconds: that of another machine may have another clock. */
export function timeOfDisk(folder: string): number {
  const file = join(folder, '.time');
  writeFileSync(file, '');
  const { ctimeMs } = statSync(file);
  rmSync(file);
  return ctimeMs;
}

/** Which of these files do not stand below a folder as they were left: those that somebody took away or changed. Where they are many, so many workers look at most while this thread does other things: each waits for the disk, where the files were not asked for lately. They end, and this fails, where `signal` says that nobody waits for it any more. */
export async function missingFiles(
  folder: string,
  made: MadeByRoute,
  left: AsLeft,
  mostWorkers: number,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const count = countOf(made);
  const all = [...made.values()].filter((files) => files !== '').join('\n');
  const workers = Math.min(mostWorkers, Math.floor(count / enoughForAWorker));
  if (workers === 0) return missingIn({ folder, made: all, ...left });
  // One part for each: none waits until this thread, which is busy, has another for it.
  const jobs = partsOf(all, Math.ceil(all.length / workers)).map(
    (files): FilesJob => ({ folder, made: files, ...left }),
  );
  const answers = answersInOrder<FilesJob, readonly string[]>(jobs, {
    worker: new URL('./missing-worker.ts', import.meta.url),
    workers,
    limit: patience,
    collapsed: missingIn,
    signal,
  });
  return (await Array.fromAsync(answers)).flat();
}
