import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** What a worker that takes jobs itself begins with, in memory that is shared where it says so. */
export interface SharedJobs<Given, Job> {
  given: Given;
  jobs: readonly Job[];
  /** Shared: which job is the next. */
  next: Int32Array;
  /** Shared: which each worker has taken last. */
  taken: Int32Array;
  /** Which of the workers this is. */
  seat: number;
}

/** The answer to one of the jobs. */
export interface TakenAnswer<Answer> {
  at: number;
  answer: Answer;
}

/** Called once by a worker's module: answers one job after the other for `sharedAnswers`, taking the next that nobody has taken, until there are none. */
export async function takeJobs<Given, Job, Answer>(
  answer: (job: Job, given: Given) => Answer | Promise<Answer>,
): Promise<void> {
  const { given, jobs, next, taken, seat } = workerData as SharedJobs<Given, Job>;
  for (let answered = 0; ; answered += 1) {
    const at = Atomics.add(next, 0, 1);
    const job = jobs[at];
    if (job === undefined) return;
    taken[seat] = at;
    const told: TakenAnswer<Answer> = { at, answer: await answer(job, given) };
    parentPort?.postMessage(told);
    if (answered === 0) flushCompileCache();
  }
}
