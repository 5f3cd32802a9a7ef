import type { PagesBegun } from './render-pages.ts';

/** Nobody waits for threads and workers of a build that has failed. */
export async function endingAtFault<Result>(
  begun: PagesBegun,
  fault: AbortController,
  make: () => Promise<Result>,
): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    fault.abort(error);
    await begun?.end();
    throw error;
  }
}
