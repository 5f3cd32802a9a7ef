import { addressOfState, anyFacet, type SearchState, stateOf } from '../../search/search-state.ts';
import { takeEarlySearch } from './early-search.ts';
import type { Answered, Asked, Completed, Shown } from './worker-messages.ts';

/** A page of results, and the way to what completes it. */
export type ShownSearch = Shown & { completed(): Promise<Completed> };

interface Waiting {
  resolve(answered: Answered): void;
  reject(error: Error): void;
}

const waiting = new Map<string, Waiting>();
const keyOf = (id: number, complete: boolean): string => `${id} ${complete}`;

let count = 0;
let worker: Worker | undefined;

/** What was asked before anybody waits for it. */
let early: { address: string; found: Promise<ShownSearch> } | undefined;

/** Whether files that the browser keeps may be of an earlier build than those that it loads: then some are not found, or say nothing of each other. */
let anew = false;

const started = takeEarlySearch();
if (started) {
  const { worker: first, search } = started;
  adopt(first);
  // It may have failed before anybody listened.
  const byFirst = started.answered.then(withoutError).catch((error: unknown) => {
    end(first, String(error));
    throw error;
  });
  const answered = anewAtFailure(byFirst, () => sent(0, search, false));
  const found = answered.then((answer) => shown(0, search, answer));
  found.catch(() => {});
  early = { address: addressOfState(stateOf(started.search)), found };
}

/** After a failure the next search starts anew, with another worker: one keeps what it could not load. */
function end(failed: Worker, why: string): void {
  failed.terminate();
  if (worker !== failed) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}

/** One worker for all searches of a page. */
function adopt(made: Worker): Worker {
  worker = made;
  made.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (data.error !== undefined) return end(made, data.error);
    const done = keyOf(data.id, data.complete);
    waiting.get(done)?.resolve(data);
    waiting.delete(done);
  });
  made.addEventListener('error', () => end(made, 'The search could not be started'));
  return made;
}

function sent(id: number, search: string, complete: boolean): Promise<Answered> {
  return new Promise((resolve, reject) => {
    waiting.set(keyOf(id, complete), { resolve, reject });
    const message: Asked = { id, search, complete, anew };
    const to = worker ?? adopt(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
    to.postMessage(message);
  });
}

const asked = (id: number, search: string, complete: boolean): Promise<Answered> =>
  anewAtFailure(sent(id, search, complete), () => sent(id, search, complete));

/** Asks `again` where an answer fails that may have been made of files of two builds. */
async function anewAtFailure(answer: Promise<Answered>, again: () => Promise<Answered>): Promise<Answered> {
  const last = anew;
  try {
    return await answer;
  } catch (error) {
    if (last) throw error;
    anew = true;
    return again();
  }
}

function withoutError(answered: Answered): Answered {
  if (answered.error !== undefined) throw new Error(answered.error);
  return answered;
}

function shown(id: number, search: string, { found }: Answered): ShownSearch {
  if (!found) throw new Error('The search answered nothing');
  return {
    ...found,
    completed: async () => {
      const { completed } = await asked(id, search, true);
      if (!completed) throw new Error('The search answered no counts');
      return completed;
    },
  };
}

async function newSearch(address: string): Promise<ShownSearch> {
  const id = ++count;
  return shown(id, address, await asked(id, address, false));
}

/** Asks what will be asked soon, unless it may be a symbol, which needs no index: whoever asks the same next gets this answer. */
export function askEarly(state: SearchState): void {
  const address = addressOfState(state);
  if (/\d/.test(state.query) || (!state.query && !anyFacet(state.facets)) || early?.address === address) return;
  const found = newSearch(address);
  found.catch(() => {});
  early = { address, found };
}

/** A page of results. Rejects where the index can't be loaded. */
export function askWorker(state: SearchState): Promise<ShownSearch> {
  const address = addressOfState(state);
  const found = early?.address === address ? early.found : newSearch(address);
  early = undefined;
  return found;
}
