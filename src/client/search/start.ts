/**
 * On the page of results: the index is asked at once, while the rest of the page's scripts are on their way. It imports nothing, so
 * that nothing more has to be loaded first. A query with a number may be a symbol, which needs no index.
 */
import type { EarlySearch } from './early-search.ts';
import type { Answered } from './worker-messages.ts';

const query = new URLSearchParams(location.search).get('q') ?? '';

if (query.trim() && !/\d/.test(query)) {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Answered>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => resolve(data), { once: true });
    worker.addEventListener('error', () => reject(new Error('The search could not be started')), { once: true });
  });
  answered.catch(() => {});
  worker.postMessage({ id: 0, search: location.search, complete: false });
  (globalThis as { earlySearch?: EarlySearch }).earlySearch = { worker, search: location.search, answered };
}
