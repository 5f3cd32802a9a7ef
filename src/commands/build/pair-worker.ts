import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { GatheredValues } from '../../corpus/kept/gathered-values.ts';
import type { PackedValue } from '../../corpus/kept/kept-files.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { changesBetween } from '../../corpus/series/changes.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Pairs of held texts to be compared, older and newer. */
export interface PairJob {
  folder: string;
  pairs: readonly (readonly [CatalogueEntry, CatalogueEntry])[];
  kept: string;
}

let opened: { kept: GatheredValues; library: Library } | undefined;

/** Once for all jobs: to open what is kept of a large library takes as long as to compare ten pairs. The entries are told with each pair. */
function open(folder: string, place: string): { kept: GatheredValues; library: Library } {
  const kept = new GatheredValues(place);
  return { kept, library: openLibrary([], folder, kept) };
}

answerJobs(async ({ folder, pairs, kept: place }: PairJob): Promise<PackedValue[]> => {
  opened ??= open(folder, place);
  const { kept, library } = opened;
  for (const [older, newer] of pairs) await changesBetween(library, { older, newer, between: [] });
  return kept.take();
});
