import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { handOver, readTexts, type TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import type { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { inParts, inWorkers } from './in-workers.ts';
import { readAhead } from './read-ahead.ts';
import type { TextsToRead } from './text-worker.ts';

/** So many texts take as long to read as a worker to start. */
const enoughForAWorker = 400;
/** Fewer new ones are read sooner than workers start and hand them over, and to look at those that did not change takes as long as to hand them over. */
const enoughForWorkers = 800;

/** Reads these texts of a folder, in their order: in this thread as long as few are found to be new, then in workers. There are `more` texts than the pack has. */
export async function* readAll(
  folder: string,
  paths: readonly string[],
  { pack, kept, more }: { pack: TextsPack; kept: KeptFiles; more: number },
  into?: PackPlace,
): AsyncGenerator<TextsHandedOver> {
  const parts = inParts(paths);
  let unread = 0;
  while (Math.max(more, unread) < enoughForWorkers) {
    const part = parts.shift();
    if (!part) return;
    const texts = readTexts(folder, part, pack);
    unread += texts.filter((text) => text?.parts).length;
    yield handOver(texts, pack, into);
  }
  const end = readAhead({ folder, paths: parts.flat() });
  try {
    yield* inWorkers<TextsToRead, readonly string[], TextsHandedOver>(parts, {
      worker: 'text-worker.ts',
      given: { folder, kept: kept.folder, into },
      enough: enoughForAWorker,
      what: 'texts read',
      collapsed: (part) => ({ texts: part.map(() => null), made: [] }),
      texts: (part) => part,
    });
  } finally {
    await end();
  }
}
