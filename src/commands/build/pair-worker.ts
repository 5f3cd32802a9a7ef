import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { GatheredValues } from '../../corpus/kept/gathered-values.ts';
import type { PackedValue } from '../../corpus/kept/kept-files.ts';
import { openLibrary } from '../../corpus/library.ts';
import { changesBetween } from '../../corpus/series/changes.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Pairs of held texts to be compared, older and newer. */
export interface PairJob {
  folder: string;
  pairs: readonly (readonly [CatalogueEntry, CatalogueEntry])[];
  kept: string;
}

let kept: GatheredValues | undefined;

answerJobs(async ({ folder, pairs, kept: place }: PairJob): Promise<PackedValue[]> => {
  kept ??= new GatheredValues(place);
  const library = openLibrary(pairs.flat(), folder, kept);
  for (const [older, newer] of pairs) await changesBetween(library, { older, newer, between: [] });
  return kept.take();
});
