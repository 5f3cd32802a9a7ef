import { setImmediate as nextTurn } from 'node:timers/promises';
import { addFile, type Size } from '../build-report.ts';
import { AwaitedRoutes } from './awaited-routes.ts';
import type { RouteAsked, RouteListed } from './list-route.ts';
import { isOfTexts, type Part, toBeListed } from './page-parts.ts';
import { PartQueue } from './part-queue.ts';
import { handOver, leftToList, type PoolThread } from './pool-thread.ts';
import type { ThreadStart } from './prerender-app.ts';
import { lostThread, PageFailure } from './render-failure.ts';
import { startedThread } from './started-thread.ts';
import { type Answer, type AskedPage, errorOf, type LoggedEvent, type Opens, opens } from './thread-messages.ts';

/** Parts handed to a thread before it has answered, so that it never waits for the main thread. Of a site that is brought up to date there are few, and none is to wait for another. */
const ahead = (start: ThreadStart): number => (start.standing === undefined ? 2 : 1);

interface Awaited {
  isMade: () => boolean;
  resolve: () => void;
}

/** What is done in the thread that has the pool. */
export interface Own {
  /** Makes a page; left out where this thread makes none. */
  make?: (page: AskedPage) => Promise<number | undefined>;
  /** So many pages more are made, and these files written. */
  made: (pages: number, size: Size) => void;
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
  readonly #threads: PoolThread[] = [];
  readonly #waiting: PartQueue;
  readonly #failed = Promise.withResolvers<never>();
  readonly #routes = new AwaitedRoutes();
  #open = 0;
  #openTexts = 0;
  /** Who waits until something is made. */
  #awaited: Awaited[] = [];
  #taking = false;
  #ended = false;

  /** `fault` is told which page could not be made, as Astro says it. */
  constructor(start: ThreadStart, own: Own, fault: (message: string) => void) {
    this.#start = start;
    this.#waiting = new PartQueue(start.standing !== undefined);
    this.#own = own;
    this.#fault = fault;
    this.#failed.promise.catch(() => {});
  }

  /** Has at least so many threads beside its own. */
  grow(threads: number): void {
    while (this.#threads.length < threads) this.#threads.push(this.#newThread());
  }

  /** Has all threads open the library that will be asked for pages, or take its catalogue first. */
  open(so: Opens = opens): void {
    for (const { worker } of this.#threads) worker.postMessage(so);
  }

  add(parts: readonly Part[]): void {
    this.#open += parts.length;
    this.#openTexts += parts.filter(isOfTexts).length;
    this.#waiting.add(parts);
    for (const thread of this.#threads) this.#handOut(thread);
  }

  /** Has each thread list a share of routes, one after the other, and gives what they answer as it comes. There are no more shares than threads; the first is that of the thread which was asked for least. Rejects as `finishTexts` does. */
  list(shares: readonly (readonly RouteAsked[])[]): AsyncGenerator<RouteListed> {
    const threads = this.#threads.toSorted((a, b) => leftToList(a) - leftToList(b));
    for (const [at, thread] of threads.entries()) {
      for (const part of (shares[at] ?? []).map(toBeListed)) {
        this.#open++;
        this.#waiting.begin(part, thread.routes);
        handOver(thread, part);
      }
    }
    return this.#routes.answersTo(shares.flat().length, this.#orFailure);
  }

  /** Ends when what was added of texts is made; more can be added then. Rejects with the error of the first page that can't be made, or where a thread is lost. */
  finishTexts(): Promise<void> {
    return this.#until(() => this.#openTexts === 0);
  }

  /** Ends when all that was added is made. Rejects as `finishTexts` does. */
  finish(): Promise<void> {
    return this.#until(() => this.#open === 0);
  }

  async #until(isMade: () => boolean): Promise<void> {
    if (isMade()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#awaited.push({ isMade, resolve });
    if (!this.#taking) void this.#takeParts();
    await this.#orFailure(promise);
  }

  readonly #orFailure = async <Value>(promise: Promise<Value>): Promise<Value> => {
    try {
      return await Promise.race([promise, this.#failed.promise]);
    } catch (failure) {
      if (!(failure instanceof PageFailure)) throw failure;
      this.#fault(`Caught error rendering ${failure.pathname}: ${failure.error}`);
      throw failure.error;
    }
  };

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #newThread(): PoolThread {
    const worker = startedThread(this.#start);
    const thread: PoolThread = { worker, parts: [], routes: new Set() };
    worker.on('message', (message: Answer | LoggedEvent) => {
      if ('logged' in message) this.#own.log(message.logged);
      else this.#take(thread, message);
    });
    worker.on('error', (error) => this.#lost(thread, error.message));
    worker.on('exit', (status) => this.#lost(thread, `it ended with status ${status}`));
    return thread;
  }

  #handOut(thread: PoolThread): void {
    const { parts, routes } = thread;
    while (parts.length < ahead(this.#start) && !parts.some(({ long }) => long)) {
      const part = this.#waiting.takeFor(routes, parts.length > 0);
      if (!part) return;
      handOver(thread, part);
    }
  }

  #take(thread: PoolThread, answer: Answer): void {
    if ('error' in answer) {
      this.#failed.reject(new PageFailure(answer.pathname, errorOf(answer)));
      return;
    }
    const part = thread.parts.shift();
    if ('listed' in answer) this.#routes.take(answer.listed);
    this.#handOut(thread);
    if (part) this.#close(part, 'made' in answer ? answer.size : { files: 0, bytes: 0 });
  }

  #close(part: Part, size: Size): void {
    this.#own.made(part.pages.length, size);
    this.#open--;
    if (isOfTexts(part)) this.#openTexts--;
    for (const { isMade, resolve } of this.#awaited) if (isMade()) resolve();
    this.#awaited = this.#awaited.filter(({ isMade }) => !isMade());
  }

  /** This thread makes pages too, the last first, letting the others be heard after each. What may take long it leaves to them, where there are others. */
  async #takeParts(): Promise<void> {
    this.#taking = true;
    while (await this.#takePart());
    this.#taking = false;
  }

  /** False where there is none to take, or no reason to go on. */
  async #takePart(): Promise<boolean> {
    await nextTurn();
    const { make } = this.#own;
    const part = this.#ended || !make ? undefined : this.#waiting.takeLast(this.#threads.length > 0);
    if (!make || !part) return false;
    const size = { files: 0, bytes: 0 };
    for (const page of part.pages) {
      try {
        addFile(size, await make(page));
      } catch (error) {
        this.#failed.reject(new PageFailure(page.pathname, error));
        return false;
      }
      await nextTurn();
      if (this.#ended) return false;
    }
    this.#close(part, size);
    return true;
  }

  #lost({ parts: [part] }: PoolThread, reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failed.reject(lostThread(part?.pages ?? [], reason));
  }
}
