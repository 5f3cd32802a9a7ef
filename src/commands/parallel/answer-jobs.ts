import { flushCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';

/** Called once by a worker's module: answers each job that `answersInOrder` hands to it. */
export function answerJobs<Job, Answer>(answer: (job: Job) => Answer | Promise<Answer>): void {
  parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
  parentPort?.once('message', () => setImmediate(flushCompileCache));
}
