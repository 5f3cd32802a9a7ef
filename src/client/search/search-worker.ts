/** The search itself, beside the page: loads the index, asks it and answers what is to be shown and no more. */
import { find } from '../../search/find.ts';
import type { Found } from '../../search/found.ts';
import { stateOf } from '../../search/search-state.ts';
import { openIndex } from './engine.ts';
import { expectFile, trustNothingKept } from './load-file.ts';
import type { Answered, Asked, ToWorker } from './worker-messages.ts';

let opened: ReturnType<typeof openIndex> | undefined;

/** The last search, for its completion. */
let last: { id: number; found: Promise<Found> } | undefined;

/** Files that the page hands over, by address. */
const expected = new Map<string, (bytes: ArrayBuffer | undefined) => void>();

async function answer({ id, search, complete }: Asked): Promise<Answered> {
  opened ??= openIndex();
  const state = stateOf(search);
  if (!complete) {
    const found = find(state, opened);
    last = { id, found };
    const { completed, ...shown } = await found;
    return { id, complete, found: shown };
  }
  const { completed } = await (last?.id === id ? last.found : find(state, opened));
  const [completion, manifest] = await Promise.all([completed(), opened.manifest()]);
  return { id, complete, completed: { ...completion, manifest } };
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('address' in data) return expected.get(data.address)?.(data.bytes);
  if (data.anew) trustNothingKept();
  for (const address of data.expected ?? []) {
    expectFile(address, new Promise((resolve) => expected.set(address, resolve)));
  }
  answer(data)
    .catch(
      (error: unknown): Answered => ({
        id: data.id,
        complete: data.complete,
        error: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answered) => postMessage(answered));
});
