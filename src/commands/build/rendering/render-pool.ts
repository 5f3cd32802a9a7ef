import { Worker } from 'node:worker_threads';
import type { ThreadStart } from './prerender-app.ts';
import { type Answers, type AskedPage, errorOf, type LoggedEvent } from './thread-messages.ts';

/** Pages handed to a thread at a time: a message for each would cost the main thread a tenth of its time. */
const together = 8;
/** Parts handed to a thread before it has answered, so that it never waits for the main thread. */
const ahead = 2;
/**
 * Heap of one thread, in MB. All texts together need some 25 for each thousand; without a bound V8 takes several times that before
 * it looks for what was let go. What a page makes is let go soon, so there is room for it that is looked through apart.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1280, maxYoungGenerationSizeMb: 48 };

interface Waiting {
  page: AskedPage;
  alone: boolean;
  resolve: (response: Response) => void;
  reject: (reason: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** Handed over and not answered, in order. */
  parts: Waiting[][];
}

/** `/a/res/69/12.bib` and `/a/res/69/12.ris` are made of one reading of the text. */
const stem = (url: string): string => url.replace(/\.[^/]*\/?$/, '');

/** Threads that render pages. The first failure ends all. */
export class RenderPool {
  readonly #threads: Thread[];
  readonly #waiting: Waiting[] = [];
  readonly #log: (event: unknown) => void;
  #planned = false;
  #ended = false;
  #lostThread: Error | undefined;

  constructor(threads: number, start: ThreadStart, log: (event: unknown) => void) {
    this.#log = log;
    this.#threads = Array.from({ length: threads }, () => this.#open(start));
  }

  /** `alone`: nothing is to wait behind this page, as it may take long. */
  render(page: AskedPage, alone: boolean): Promise<Response> {
    if (this.#lostThread) return Promise.reject(this.#lostThread);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ page, alone, resolve, reject });
      if (this.#planned) return;
      this.#planned = true;
      setImmediate(() => {
        this.#planned = false;
        this.#handOut();
      });
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #open(start: ThreadStart): Thread {
    const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: start, resourceLimits });
    const thread: Thread = { worker, parts: [] };
    worker.on('message', (message: Answers | LoggedEvent) => {
      if ('logged' in message) this.#log(message.logged);
      else this.#take(thread, message);
    });
    worker.on('error', (error) => this.#lost(thread, error.message));
    worker.on('exit', (status) => this.#lost(thread, `it ended with status ${status}`));
    return thread;
  }

  #handOut(): void {
    for (let round = 0; round < ahead; round++) {
      for (const thread of this.#threads) {
        const size = this.#nextPart();
        if (size === 0 || thread.parts.length > round) continue;
        if (round > 0 && (size < together || thread.parts[0]?.[0]?.alone)) continue;
        const part = this.#waiting.splice(0, size);
        thread.parts.push(part);
        thread.worker.postMessage(part.map(({ page }) => page));
      }
    }
  }

  /** How many of the waiting pages go to one thread. */
  #nextPart(): number {
    if (this.#waiting[0]?.alone) return 1;
    let size = 0;
    while (this.#waiting[size]?.alone === false && (size < together || this.#sameText(size - 1, size))) size++;
    return size;
  }

  #sameText(one: number, other: number): boolean {
    const [a, b] = [this.#waiting[one], this.#waiting[other]];
    return a !== undefined && b !== undefined && stem(a.page.url) === stem(b.page.url);
  }

  #take(thread: Thread, answers: Answers): void {
    const part = thread.parts.shift() ?? [];
    this.#handOut();
    answers.forEach((answer, at) => {
      if ('error' in answer) part[at]?.reject(errorOf(answer));
      else part[at]?.resolve(new Response(answer.body, answer));
    });
  }

  #lost({ parts: [part = []] }: Thread, reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    const pages = part.map(({ page }) => new URL(page.url).pathname).join(', ');
    const what = pages ? `while it rendered one of ${pages}` : 'before it had rendered a page';
    const error = new Error(
      `A thread that renders pages was lost ${what}: ${reason}. With THREADS=1 all are rendered without threads.`,
    );
    this.#lostThread = error;
    const open = [...this.#threads.flatMap(({ parts }) => parts.flat()), ...this.#waiting];
    for (const { reject } of open) reject(error);
  }
}
