import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startedWorker, type WorkerHeap } from './started-worker.ts';

/** Why a worker gave no answer: it ran out of memory or time, or stopped. */
export type Collapse = 'memory' | 'time' | 'fault';

export interface PoolOptions<Job, Answer> extends Partial<WorkerHeap> {
  /** A module that calls `answerJobs`. */
  worker: URL;
  /** The answer for a job on which its worker collapsed. The rest goes on in a new worker. */
  collapsed: (job: Job, why: Collapse, message: string) => Answer;
  /** Milliseconds for one job. */
  limit?: number | ((job: Job) => number);
  workers?: number;
  /** Where nobody waits for the answers any more: its workers end, and its reason is thrown. */
  signal?: AbortSignal | undefined;
}

const secondsForOne = 60;
const megabytesForOne = 1536;
/** Left alone, it grows with the number of jobs a worker has done, to several times what they need. */
const youngMegabytesForOne = 16;
/** How many answers may wait for the one before them, for each worker: bounds memory whatever the number of jobs. */
const ahead = 8;
/** A worker costs what some thirty documents do: it loads and compiles for itself all that it runs. */
const jobsThatPayForAWorker = 48;

/** One worker thread at a time, a new one after a collapse. */
class Seat<Job, Answer> {
  #worker: Worker | undefined;
  #left = false;
  readonly #options: PoolOptions<Job, Answer>;

  constructor(options: PoolOptions<Job, Answer>) {
    this.#options = options;
  }

  answer(job: Job): Promise<Answer> {
    const { worker: module, collapsed, limit: limits = secondsForOne * 1000 } = this.#options;
    const { megabytes = megabytesForOne, youngMegabytes = youngMegabytesForOne } = this.#options;
    const limit = typeof limits === 'number' ? limits : limits(job);
    // Nobody wants an answer any more, nor a worker in the place of the one that was sent away.
    if (this.#left) return new Promise(() => {});
    this.#worker ??= this.#heard(startedWorker(module, { megabytes, youngMegabytes }));
    const worker = this.#worker;
    return new Promise((resolve) => {
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        // Only its own: whoever ends the worker waits for its exit too.
        worker.off('message', end).off('error', failed).off('exit', ended);
        resolve(answer);
      };
      const collapse = (why: Collapse, message: string): void => {
        this.#worker = undefined;
        end(collapsed(job, why, message));
        void worker.terminate();
      };
      const failed = (error: NodeJS.ErrnoException): void =>
        collapse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault', error.message);
      const ended = (status: number): void => {
        // To answer in place of a worker that was sent away may take as long as it would have.
        if (this.#left) clearTimeout(timer);
        else collapse('fault', `the worker ended with status ${status}`);
      };
      const timer = setTimeout(() => collapse('time', `no answer in ${limit / 1000} s`), limit);
      worker.once('message', end).once('error', failed).once('exit', ended);
      worker.postMessage(job);
    });
  }

  /** A worker may end while it waits for a job that is not known yet: the next job has another. */
  #heard(worker: Worker): Worker {
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    return worker.on('error', forget).on('exit', forget);
  }

  async leave(): Promise<void> {
    this.#left = true;
    await this.#worker?.terminate();
  }
}

/** Answers to `jobs` in their order, worked out on all cores but the one that takes the answers. However many jobs, only a few answers are held at a time. A job that is not known yet holds the worker that is to do it; it must become known. */
export async function* answersInOrder<Job, Answer>(
  jobs: readonly (Job | Promise<Job>)[],
  options: PoolOptions<Job, Answer>,
): AsyncGenerator<Answer> {
  const paid = Math.min(Math.max(1, availableParallelism() - 1), Math.ceil(jobs.length / jobsThatPayForAWorker));
  const seats = Array.from({ length: options.workers ?? paid }, () => new Seat(options));
  const free = [...seats];
  const waiting: ((seat: Seat<Job, Answer>) => void)[] = [];
  const work = async (job: Job | Promise<Job>): Promise<Answer> => {
    const seat = free.pop() ?? (await new Promise<Seat<Job, Answer>>((resolve) => waiting.push(resolve)));
    const answer = await seat.answer(job instanceof Promise ? await job : job);
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
    return answer;
  };
  const { signal } = options;
  const givenUp = Promise.withResolvers<never>();
  givenUp.promise.catch(() => {});
  const giveUp = (): void => givenUp.reject(signal?.reason);
  signal?.addEventListener('abort', giveUp);
  // A promise that stays open holds all that it is raced with.
  const wanted = (answer: Promise<Answer>) => (signal ? Promise.race([answer, givenUp.promise]) : answer);
  const pending: Promise<Answer>[] = [];
  try {
    signal?.throwIfAborted();
    for (const job of jobs) {
      pending.push(work(job));
      if (pending.length >= seats.length * ahead) yield await wanted(pending.shift() as Promise<Answer>);
    }
    for (const answer of pending) yield await wanted(answer);
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await Promise.all(seats.map((seat) => seat.leave()));
  }
}
