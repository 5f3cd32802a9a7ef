import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sharedAnswers } from '../parallel/shared-jobs.ts';
import { Progress } from '../progress/progress.ts';

/** Texts or pairs handed to a worker at a time. */
const together = 16;
export const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, at) =>
    items.slice(at * together, (at + 1) * together),
  );

export interface WorkerTask<Given, Job, Answer> {
  /** A module of this room that calls `takeJobs`. */
  worker: string;
  /** What every job goes by. */
  given: Given;
  /** So many items pay for a worker, which loads and compiles for itself all that it runs. */
  enough: number;
  /** What is done, for people who wait: `texts read`. */
  what: string;
  /** The answer to a job on which its worker failed. */
  collapsed: (job: Job) => Answer;
  /** The paths of the texts of a job, for people who look for one that takes too long. */
  texts: (job: Job) => readonly string[];
}

/** What is said of texts that are not read or compared in time. */
export const tooLong = (paths: readonly string[]): string =>
  `These texts take longer than any that was printed should: ${[...new Set(paths)].join(', ')}. See which of them is no document as published, and take it away.`;

const megabytes = { megabytes: 1536, youngMegabytes: 96 };

/** Answers to jobs, each of so many items as `inParts` gives, in their order and with progress, from all cores, or from one where there are few. */
export async function* inWorkers<Given, Job, Answer>(
  jobs: readonly Job[],
  { worker, given, enough, what, collapsed, texts }: WorkerTask<Given, Job, Answer>,
): AsyncGenerator<Answer> {
  const options = {
    workers: Math.max(1, Math.min(availableParallelism(), Math.floor((jobs.length * together) / enough))),
    worker: new URL(join('.', worker), import.meta.url),
    given,
    collapsed,
    late: (job: Job) => new Error(tooLong(texts(job))),
    ...megabytes,
  };
  const progress = new Progress(jobs.length * together, what);
  let done = 0;
  for await (const answer of sharedAnswers<Given, Job, Answer>(jobs, options)) {
    done += together;
    progress.show(done);
    yield answer;
  }
  progress.clear();
}
