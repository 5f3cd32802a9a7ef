import { existsSync } from 'node:fs';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { countOf, filesIn, type MadeByRoute } from './made-files.ts';

/** Files that should stand below a folder. */
export interface FilesJob {
  folder: string;
  made: MadeByRoute;
}

/** So many are looked for in the time in which a worker starts. */
const enoughForAWorker = 20_000;

/** Each is asked for by its name: to list tens of thousands of folders with one file each takes many times as long. */
export const missingIn = ({ folder, made }: FilesJob): string[] =>
  [...made.values()].flatMap((files) => filesIn(files).filter((file) => !existsSync(`${folder}/${file}`)));

/** Which of these files do not stand below a folder: those that somebody took away. Where they are many, a worker looks while this thread does other things. */
export async function missingFiles(folder: string, made: MadeByRoute): Promise<readonly string[]> {
  if (countOf(made) < enoughForAWorker) return missingIn({ folder, made });
  const worker = new URL('./missing-worker.ts', import.meta.url);
  const answers = answersInOrder<FilesJob, readonly string[]>([{ folder, made }], {
    worker,
    workers: 1,
    collapsed: missingIn,
  });
  const { value } = await answers.next();
  await answers.return(undefined);
  return value ?? [];
}
