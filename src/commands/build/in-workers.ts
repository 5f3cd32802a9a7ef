import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { Progress } from '../progress/progress.ts';

/** Texts or pairs handed to a worker at a time. */
const together = 16;
export const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, at) =>
    items.slice(at * together, (at + 1) * together),
  );

export interface WorkerTask<Job, Answer> {
  /** A module of this room that calls `answerJobs`. */
  worker: string;
  /** So many items pay for a worker, which loads and compiles for itself all that it runs. */
  enough: number;
  /** What is done, for people who wait: `texts read`. */
  what: string;
  /** The answer to a job on which its worker failed. */
  collapsed: (job: Job) => Answer;
}

/** Answers to jobs, each of so many items as `inParts` gives, in their order and with progress, from all cores, or from one where there are few. */
export async function* inWorkers<Job, Answer>(
  jobs: readonly Job[],
  { worker, enough, what, collapsed }: WorkerTask<Job, Answer>,
): AsyncGenerator<Answer> {
  const options = {
    workers: Math.max(1, Math.min(availableParallelism(), Math.floor((jobs.length * together) / enough))),
    worker: new URL(join('.', worker), import.meta.url),
    collapsed,
    limit: together * 60_000,
    youngMegabytes: 96,
  };
  const progress = new Progress(jobs.length * together, what);
  let done = 0;
  for await (const answer of answersInOrder<Job, Answer>(jobs, options)) {
    done += together;
    progress.show(done);
    yield answer;
  }
  progress.clear();
}
