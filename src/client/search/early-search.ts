import type { Answered } from './worker-messages.ts';

/** The search that the address of the page asks for, under way before the rest of the scripts have come; its number is 0. */
export interface EarlySearch {
  worker: Worker;
  /** The query part of the address. */
  search: string;
  answered: Promise<Answered>;
}

/** Takes it over, once. */
export function takeEarlySearch(): EarlySearch | undefined {
  const page = globalThis as { earlySearch?: EarlySearch };
  const { earlySearch } = page;
  delete page.earlySearch;
  return earlySearch;
}
