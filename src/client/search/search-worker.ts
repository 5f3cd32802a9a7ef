/** The search itself, beside the page: loads the index, asks it and answers what is to be shown and no more. */
import { find } from '../../search/find.ts';
import type { Found } from '../../search/found.ts';
import { stateOf } from '../../search/search-state.ts';
import { openIndex } from './engine.ts';
import type { Answered, Asked } from './worker-messages.ts';

const index = openIndex();

/** The last search, for its completion. */
let last: { id: number; found: Promise<Found> } | undefined;

async function answer({ id, search, complete }: Asked): Promise<Answered> {
  const state = stateOf(search);
  if (!complete) {
    const found = find(state, index);
    last = { id, found };
    const { completed, ...shown } = await found;
    return { id, complete, found: shown };
  }
  const { completed } = await (last?.id === id ? last.found : find(state, index));
  const [completion, manifest] = await Promise.all([completed(), index.manifest()]);
  return { id, complete, completed: { ...completion, manifest } };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data)
    .catch((error: unknown): Answered => ({ ...data, error: error instanceof Error ? error.message : String(error) }))
    .then((answered) => postMessage(answered));
});
