import type { Worker } from 'node:worker_threads';
import { watchJobs } from './late-jobs.ts';
import { startedWorker, type WorkerHeap } from './started-worker.ts';
import type { SharedJobs, TakenAnswer } from './take-jobs.ts';

export interface SharedOptions<Given, Job, Answer> extends WorkerHeap {
  /** A module that calls `takeJobs`. */
  worker: URL;
  workers: number;
  /** What every job goes by. */
  given: Given;
  /** The answer to a job on which its worker failed. The rest goes on in a new worker. */
  collapsed: (job: Job) => Answer;
  /** What is said of a job that is not answered in time, which ends all. */
  late: (job: Job) => Error;
  /** Milliseconds for one job. */
  limit?: number;
}

const none = -1;
const minutesForOne = 10;

const sharedNumbers = (values: readonly number[]): Int32Array => {
  const numbers = new Int32Array(new SharedArrayBuffer(values.length * Int32Array.BYTES_PER_ELEMENT));
  numbers.set(values);
  return numbers;
};

/**
 * Answers to `jobs` in their order, from workers that each take the next job themselves. So they never wait for this thread, which may be busy with something else for seconds; what
 * they answer meanwhile waits for it, however much it is.
 */
export async function* sharedAnswers<Given, Job, Answer>(
  jobs: readonly Job[],
  { worker: module, workers, given, collapsed, late, ...options }: SharedOptions<Given, Job, Answer>,
): AsyncGenerator<Answer> {
  const { megabytes, youngMegabytes, limit = minutesForOne * 60_000 } = options;
  const answers = jobs.map(() => Promise.withResolvers<Answer>());
  const open = new Set(jobs.keys());
  const tooLate = Promise.withResolvers<never>();
  const next = sharedNumbers([0]);
  const taken = sharedNumbers(Array.from({ length: workers }, () => none));
  const seats = new Map<number, Worker>();

  const take = (at: number, answer: Answer): void => {
    open.delete(at);
    answers[at]?.resolve(answer);
  };

  /** A worker that fails before it has taken a job fails on the next: else one that can't begin would be begun for ever. */
  const failed = (seat: number): void => {
    const own = taken[seat] ?? none;
    const at = own === none ? Atomics.add(next, 0, 1) : own;
    const job = jobs[at];
    if (job === undefined) return;
    take(at, collapsed(job));
    begin(seat);
  };

  function begin(seat: number): void {
    taken[seat] = none;
    const shared: SharedJobs<Given, Job> = { given, jobs, next, taken, seat };
    const worker = startedWorker(module, { megabytes, youngMegabytes }, shared);
    seats.set(seat, worker);
    worker.on('message', ({ at, answer }: TakenAnswer<Answer>) => take(at, answer));
    worker.on('error', () => {});
    worker.on('exit', (status) => {
      if (status !== 0 && seats.get(seat) === worker) failed(seat);
    });
  }

  for (let seat = 0; seat < Math.min(workers, jobs.length); seat += 1) begin(seat);
  const unwatch = watchJobs(
    taken,
    limit,
    (at) => open.has(at),
    (at) => tooLate.reject(late(jobs[at] as Job)),
  );
  tooLate.promise.catch(() => {});
  try {
    for (const { promise } of answers) yield await Promise.race([promise, tooLate.promise]);
  } finally {
    unwatch();
    const all = [...seats.values()];
    seats.clear();
    const ended = Promise.all(all.map((worker) => worker.terminate()));
    // One that has a job may still write. Where all are answered nobody waits for memory to be given back, which takes as long as to read a hundred texts.
    if (open.size > 0) await ended;
  }
}
