import type { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import type { TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import { inParts, inWorkers } from './in-workers.ts';
import { readAhead } from './read-ahead.ts';
import type { TextsToRead } from './text-worker.ts';

/** So many texts take as long to read as a worker to start. */
const enoughForAWorker = 400;

/** Reads these texts of a folder, in their order. Few are read in a worker too: there is text that the parser of Markdown takes hours over, and nothing bounds what this thread does. */
export async function* readAll(
  folder: string,
  paths: readonly string[],
  kept: KeptFiles,
  into?: PackPlace,
): AsyncGenerator<TextsHandedOver> {
  const parts = inParts(paths);
  const end = readAhead({ folder, paths });
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
