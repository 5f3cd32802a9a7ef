import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { KeptFiles } from '../../corpus/kept/kept-files.ts';
import { openLibrary } from '../../corpus/library.ts';
import { changesBetween } from '../../corpus/series/changes.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Pairs of held texts to be compared, older and newer. */
export interface PairJob {
  folder: string;
  pairs: readonly (readonly [CatalogueEntry, CatalogueEntry])[];
  kept: string;
}

answerJobs(async ({ folder, pairs, kept }: PairJob): Promise<null> => {
  const library = openLibrary(pairs.flat(), folder, new KeptFiles(kept));
  for (const [older, newer] of pairs) await changesBetween(library, { older, newer, between: [] });
  return null;
});
