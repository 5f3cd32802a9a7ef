import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Part } from './page-parts.ts';
import type { ThreadStart } from './prerender-app.ts';
import { type Answer, type AskedPage, errorOf, type LoggedEvent } from './thread-messages.ts';

/** Parts handed to a thread before it has answered, so that it never waits for the main thread. */
const ahead = 2;
/**
 * Heap of one thread, in MB. All texts together need some 25 for each thousand; without a bound V8 takes several times that before
 * it looks for what was let go. What a page makes is let go soon, so there is room for it that is looked through apart.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1280, maxYoungGenerationSizeMb: 96 };

/** A page that could not be made, and why. */
class PageFailure {
  readonly pathname: string;
  readonly error: unknown;

  constructor(pathname: string, error: unknown) {
    this.pathname = pathname;
    this.error = error;
  }
}

interface Thread {
  worker: Worker;
  /** Handed over and not answered, in order. */
  parts: Part[];
}

/** What is done in the thread that has the pool. */
export interface Own {
  make: (page: AskedPage) => Promise<void>;
  /** So many pages more are made. */
  made: (pages: number) => void;
  log: (event: unknown) => void;
}

/**
 * Makes all `parts` in so many threads and in this one. The first page that can't be made ends it: `fault` is told which, as Astro says it, and this rejects
 * with its error. Rejects too where a thread is lost.
 */
export async function renderParts(
  parts: readonly Part[],
  threads: number,
  start: ThreadStart,
  own: Own,
  fault: (message: string) => void,
): Promise<void> {
  const pool = new RenderPool(parts, threads, start, own);
  try {
    await pool.done;
  } catch (failure) {
    if (!(failure instanceof PageFailure)) throw failure;
    fault(`Caught error rendering ${failure.pathname}: ${failure.error}`);
    throw failure.error;
  } finally {
    await pool.end();
  }
}

class RenderPool {
  readonly done: Promise<void>;
  readonly #threads: Thread[];
  readonly #waiting: Part[];
  readonly #own: Own;
  #open: number;
  #ended = false;
  #resolve: () => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor(parts: readonly Part[], threads: number, start: ThreadStart, own: Own) {
    this.#waiting = [...parts].reverse();
    this.#open = parts.length;
    this.#own = own;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#threads = Array.from({ length: threads }, () => this.#start(start));
    for (const thread of this.#threads) this.#handOut(thread);
    if (this.#open === 0) this.#resolve();
    void this.#takePart();
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(start: ThreadStart): Thread {
    const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: start, resourceLimits });
    const thread: Thread = { worker, parts: [] };
    worker.on('message', (message: Answer | LoggedEvent) => {
      if ('logged' in message) this.#own.log(message.logged);
      else this.#take(thread, message);
    });
    worker.on('error', (error) => this.#lost(thread, error.message));
    worker.on('exit', (status) => this.#lost(thread, `it ended with status ${status}`));
    return thread;
  }

  #handOut({ worker, parts }: Thread): void {
    while (parts.length < ahead && !parts.some(({ long }) => long)) {
      if (parts.length > 0 && this.#waiting.at(-1)?.long) return;
      const part = this.#waiting.pop();
      if (!part) return;
      parts.push(part);
      worker.postMessage(part.pages);
    }
  }

  #take(thread: Thread, answer: Answer): void {
    if ('error' in answer) {
      this.#reject(new PageFailure(answer.pathname, errorOf(answer)));
      return;
    }
    thread.parts.shift();
    this.#handOut(thread);
    this.#close(answer.made);
  }

  #close(pages: number): void {
    this.#own.made(pages);
    this.#open--;
    if (this.#open === 0) this.#resolve();
  }

  /** This thread makes pages too, the last first, letting the others be heard after each. What may take long it leaves to them, where there are others. */
  async #takePart(): Promise<void> {
    for (;;) {
      await nextTurn();
      if (this.#ended) return;
      if (this.#waiting[0]?.long && this.#threads.length > 0) return;
      const part = this.#waiting.shift();
      if (!part) return;
      for (const page of part.pages) {
        try {
          await this.#own.make(page);
        } catch (error) {
          return this.#reject(new PageFailure(page.pathname, error));
        }
        await nextTurn();
        if (this.#ended) return;
      }
      this.#close(part.pages.length);
    }
  }

  #lost({ parts: [part] }: Thread, reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    const pages = part?.pages.map(({ pathname }) => pathname).join(', ');
    const what = pages ? `while it rendered one of ${pages}` : 'before it had rendered a page';
    this.#reject(
      new Error(
        `A thread that renders pages was lost ${what}: ${reason}. With THREADS=1 all are rendered without threads.`,
      ),
    );
  }
}
