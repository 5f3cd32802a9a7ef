import type { AskedPage } from './thread-messages.ts';

/** A page that could not be made, and why. */
export class PageFailure {
  readonly pathname: string;
  readonly error: unknown;

  constructor(pathname: string, error: unknown) {
    this.pathname = pathname;
    this.error = error;
  }
}

/** What is said of a thread that is gone, with the pages that it had. */
export function lostThread(had: readonly AskedPage[], reason: string): Error {
  const pages = had.map(({ pathname }) => pathname).join(', ');
  const what = pages ? `while it rendered one of ${pages}` : 'before it had rendered a page';
  return new Error(
    `A thread that renders pages was lost ${what}: ${reason}. With THREADS=1 all are rendered without threads.`,
  );
}
