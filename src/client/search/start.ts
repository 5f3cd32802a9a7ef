/**
 * On the page of results: the index is asked at once, before the page is read to its end and its other scripts have come. A worker takes
 * as long to start as several files to load, so those that it will need first are loaded meanwhile and handed to it. A query with a number may be a symbol, which needs no index.
 */
import { indexFor, needsTable } from '../../search/facet-counts.ts';
import { indexOfAll, type Manifest } from '../../search/manifest.ts';
import { engineFile, metaFile } from '../../search/packed.ts';
import { anyFacet, stateOf } from '../../search/search-state.ts';
import type { EarlySearch } from './early-search.ts';
import { expectFile, loadJson, packedAddress } from './load-file.ts';
import type { Answered, ToWorker } from './worker-messages.ts';

const { search } = location;
const state = stateOf(search);
const post = (message: ToWorker, bytes?: ArrayBuffer): void => worker.postMessage(message, bytes ? [bytes] : []);

async function bytesAt(address: string): Promise<ArrayBuffer | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.arrayBuffer() : undefined;
}

/** Files that the worker is going to ask for, by address; those of an index that only the manifest names as well. */
async function filesAhead(): Promise<Map<string, Promise<ArrayBuffer | undefined>>> {
  const files = new Map<string, Promise<ArrayBuffer | undefined>>();
  const load = (address: string): Promise<ArrayBuffer | undefined> => {
    const bytes = bytesAt(address);
    files.set(address, bytes);
    return bytes;
  };
  const manifest = () => loadJson<Manifest>('manifest');
  const narrowed = anyFacet(state.facets);
  expectFile(packedAddress('manifest'), load(packedAddress('manifest')));
  void load(packedAddress(engineFile));
  try {
    const index = narrowed ? indexFor(await manifest(), state.facets) : indexOfAll;
    void load(packedAddress(`${index}/${metaFile}`));
    if (await needsTable(state, manifest)) void load(packedAddress(`${index}/pages`, (await manifest()).version));
  } catch {
    // Who is asked says what is wrong.
  }
  return files;
}

let worker: Worker;

if (state.query && !/\d/.test(state.query)) {
  worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Answered>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => resolve(data), { once: true });
    worker.addEventListener('error', () => reject(new Error('The search could not be started')), { once: true });
  });
  answered.catch(() => {});
  (globalThis as { earlySearch?: EarlySearch }).earlySearch = { worker, search, answered };
  void filesAhead().then((files) => {
    post({ id: 0, search, complete: false, expected: [...files.keys()] });
    for (const [address, coming] of files) void coming.then((bytes) => post({ address, bytes }, bytes));
  });
}
