import { Worker } from 'node:worker_threads';
import { compiledModules } from '../../search/indexing/compiled-modules.ts';

/** Heap of one worker, in megabytes. */
export interface WorkerHeap {
  megabytes: number;
  /** Of that for what has just been made. More is quicker where a job makes much that is soon let go. */
  youngMegabytes: number;
}

/** A worker of a module of ours, which is read compiled; `workerData` is what it begins with. */
export function startedWorker(module: URL, { megabytes, youngMegabytes }: WorkerHeap, workerData?: unknown): Worker {
  return new Worker(module, {
    workerData,
    env: { ...compiledModules, ...process.env },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
}
