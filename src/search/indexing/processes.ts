import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { compiledModules } from './compiled-modules.ts';
import type { Dictionary } from './dictionary.ts';
import type { Words } from './found-words.ts';
import type { Done, Heard, Jobs, Said } from './jobs.ts';

type Kind = keyof Jobs;
type Input<K extends Kind> = Parameters<Jobs[K]>[0];
type Output<K extends Kind> = Awaited<ReturnType<Jobs[K]>>;

/** Processes at a time: each holds a shard or two, or one range of words, so that memory is bounded by these. */
const atOnce = Math.min(4, availableParallelism());

/** Jobs that a process is given: it begins the next where the first has to wait. */
const jobsEach = 2;

/** Room for what a page leaves behind, in megabytes: with less, it is taken for what stays, and memory grows by a third. */
const youngMemory = ['--min-semi-space-size=16', '--max-semi-space-size=32'];

/**
 * A few processes that do jobs, in the order in which they are given. They are started when they are
 * needed and stay, since starting one takes as long as indexing some thirty texts, and keep what they have learnt of words. They learn it from
 * the dictionary, which all of them share.
 */
export class Processes {
  /** How many jobs each of them has. */
  readonly #loads = new Map<ChildProcess, number>();
  readonly #waiting: ((process: ChildProcess) => void)[] = [];
  readonly #dictionary: Dictionary;
  #jobs = 0;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** Starts all of them, so that they are ready when they are needed. */
  start(): void {
    while (this.#loads.size < atOnce) this.#loads.set(this.#started(), 0);
  }

  /** Begins to read what is known of words, for jobs that will ask for some. */
  expectWords(): void {
    this.#dictionary.load();
  }

  async run<K extends Kind>(kind: K, input: Input<K>): Promise<Output<K>> {
    const child = this.#free() ?? (await new Promise<ChildProcess>((resolve) => this.#waiting.push(resolve)));
    this.#loads.set(child, this.#loadOf(child) + 1);
    try {
      return (await answerOf(child, { job: this.#jobs++, kind, input })) as Output<K>;
    } finally {
      this.#loads.set(child, this.#loadOf(child) - 1);
      this.#waiting.shift()?.(child);
    }
  }

  /** Keeps what they have learnt of words for the next build. */
  keepLearnt(): Promise<void> {
    return this.#dictionary.keep();
  }

  /** Ends the processes, also those that have a job. */
  close(): void {
    for (const child of this.#loads.keys()) if (child.connected) child.disconnect();
  }

  /** A process that has nothing to do, or a new one, or one that has room for a job. */
  #free(): ChildProcess | undefined {
    const all = [...this.#loads.keys()];
    return (
      all.find((child) => this.#loadOf(child) === 0) ??
      (all.length < atOnce ? this.#started() : all.find((child) => this.#loadOf(child) < jobsEach))
    );
  }

  #loadOf(child: ChildProcess): number {
    return this.#loads.get(child) ?? 0;
  }

  #started(): ChildProcess {
    const child = fork(new URL('index-process.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, ...youngMemory],
      env: { ...compiledModules, ...process.env },
    });
    child.on('message', (said: Said) => void ('asked' in said && this.#answer(child, said.asked)));
    // One that could not be started before there was a job is lost for the job that it is given.
    child.on('error', () => child.connected && child.disconnect());
    return child;
  }

  async #answer(child: ChildProcess, asked: Words): Promise<void> {
    const answer = await this.#dictionary.find(asked).then(
      (found): Heard => ({ found }),
      (error: unknown): Heard => ({ unfound: error instanceof Error ? error.message : String(error) }),
    );
    if (child.connected) child.send(answer, () => {});
  }
}

function answerOf(child: ChildProcess, given: { job: number; kind: Kind; input: unknown }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (reason: string): void =>
      settle(() => reject(new Error(`The search index could not be built: ${reason}`)));
    const answered = (said: Partial<Done>): void => {
      if (said.job !== given.job) return;
      if ('error' in said) failed(`${said.error}`);
      else settle(() => resolve('output' in said ? said.output : undefined));
    };
    const lost = (): void => failed('one of its processes ended before its work was done.');
    const settle = (act: () => void): void => {
      child.off('message', answered).off('disconnect', lost).off('error', lost);
      act();
    };
    if (!child.connected) return lost();
    child.on('message', answered).on('disconnect', lost).on('error', lost);
    child.send(given);
  });
}
