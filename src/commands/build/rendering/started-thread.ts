import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { ThreadStart } from './prerender-app.ts';

/**
 * Heap of one thread, in MB. All texts together need 25 at most for each thousand; without a bound V8 takes several times that before
 * it looks for what was let go. What a page makes is let go soon, so there is room for it that is looked through apart.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1280, maxYoungGenerationSizeMb: 192 };

/** A thread that renders. What the build says to its pages after it has begun reaches it, as where the catalogue is kept. */
export const startedThread = (start: ThreadStart): Worker =>
  new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: start, resourceLimits, env: SHARE_ENV });
