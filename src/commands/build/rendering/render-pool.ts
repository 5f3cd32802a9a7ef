import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Part } from './page-parts.ts';
import { PartQueue } from './part-queue.ts';
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
  /** Routes of the lists that it has had pages of. */
  routes: Set<string>;
}

/** What is done in the thread that has the pool. */
export interface Own {
  make: (page: AskedPage) => Promise<void>;
  /** So many pages more are made. */
  made: (pages: number) => void;
  log: (event: unknown) => void;
}

/**
 * Makes pages in threads from when it has them, and in its own thread when it is told that there are no more. The first page that can't be made ends
 * it, as does a thread that is lost.
 */
export class RenderPool {
  readonly #start: ThreadStart;
  readonly #own: Own;
  readonly #fault: (message: string) => void;
  readonly #threads: Thread[] = [];
  readonly #waiting = new PartQueue();
  readonly #done = Promise.withResolvers<void>();
  #open = 0;
  #ended = false;

  /** `fault` is told which page could not be made, as Astro says it. */
  constructor(start: ThreadStart, own: Own, fault: (message: string) => void) {
    this.#start = start;
    this.#own = own;
    this.#fault = fault;
    this.#done.promise.catch(() => {});
  }

  /** Has at least so many threads beside its own. */
  grow(threads: number): void {
    while (this.#threads.length < threads) this.#threads.push(this.#newThread());
  }

  add(parts: readonly Part[]): void {
    this.#open += parts.length;
    this.#waiting.add(parts);
    for (const thread of this.#threads) this.#handOut(thread);
  }

  /** Ends when all is made. Rejects with the error of the first page that can't be made, or where a thread is lost. */
  async finish(): Promise<void> {
    if (this.#open === 0) return;
    void this.#takePart();
    try {
      await this.#done.promise;
    } catch (failure) {
      if (!(failure instanceof PageFailure)) throw failure;
      this.#fault(`Caught error rendering ${failure.pathname}: ${failure.error}`);
      throw failure.error;
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #newThread(): Thread {
    const options = { workerData: this.#start, resourceLimits };
    const worker = new Worker(new URL('./render-thread.ts', import.meta.url), options);
    const thread: Thread = { worker, parts: [], routes: new Set() };
    worker.on('message', (message: Answer | LoggedEvent) => {
      if ('logged' in message) this.#own.log(message.logged);
      else this.#take(thread, message);
    });
    worker.on('error', (error) => this.#lost(thread, error.message));
    worker.on('exit', (status) => this.#lost(thread, `it ended with status ${status}`));
    return thread;
  }

  #handOut({ worker, parts, routes }: Thread): void {
    while (parts.length < ahead && !parts.some(({ long }) => long)) {
      const part = this.#waiting.takeFor(routes, parts.length > 0);
      if (!part) return;
      parts.push(part);
      worker.postMessage(part.pages);
    }
  }

  #take(thread: Thread, answer: Answer): void {
    if ('error' in answer) {
      this.#done.reject(new PageFailure(answer.pathname, errorOf(answer)));
      return;
    }
    thread.parts.shift();
    this.#handOut(thread);
    this.#close(answer.made);
  }

  #close(pages: number): void {
    this.#own.made(pages);
    this.#open--;
    if (this.#open === 0) this.#done.resolve();
  }

  /** This thread makes pages too, the last first, letting the others be heard after each. What may take long it leaves to them, where there are others. */
  async #takePart(): Promise<void> {
    for (;;) {
      await nextTurn();
      if (this.#ended) return;
      const part = this.#waiting.takeLast(this.#threads.length > 0);
      if (!part) return;
      for (const page of part.pages) {
        try {
          await this.#own.make(page);
        } catch (error) {
          return this.#done.reject(new PageFailure(page.pathname, error));
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
    this.#done.reject(
      new Error(
        `A thread that renders pages was lost ${what}: ${reason}. With THREADS=1 all are rendered without threads.`,
      ),
    );
  }
}
