import { availableParallelism } from 'node:os';
import { answersInOrder } from '../../parallel/worker-pool.ts';
import type { Size } from '../build-report.ts';
import { type ArchiveJob, packArchive } from './pack-archive.ts';

/** Fewer files are packed sooner than a thread has begun. */
const filesThatPayForAThread = 200;

/**
 * Packs archives, in threads where there is much to pack. These hold no library: each look of V8 for what was let go is then cheap, where a thread that renders pages
 * looked through all of a library for it. `threads` is how many are asked for; `done` is told of each archive, with its bytes.
 */
export async function packArchives(
  jobs: readonly ArchiveJob[],
  threads: number | undefined,
  done: (archives: number, size: Size) => void,
): Promise<void> {
  const files = jobs.reduce((sum, { names }) => sum + names.length, 0);
  const workers = Math.min(threads ?? availableParallelism(), jobs.length, Math.floor(files / filesThatPayForAThread));
  if (workers < 1 || threads === 1) {
    for (const job of jobs) {
      done(1, { files: 1, bytes: await packArchive(job) });
    }
    return;
  }
  const answers = answersInOrder<ArchiveJob, number | string>(jobs, {
    worker: new URL('./pack-worker.ts', import.meta.url),
    workers,
    collapsed: ({ file }, _, message) => `${file}: ${message}`,
  });
  for await (const bytes of answers) {
    if (typeof bytes === 'string') throw new Error(`An archive could not be packed: ${bytes}`);
    done(1, { files: 1, bytes });
  }
}
