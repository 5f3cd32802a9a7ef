import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { GatheredValues } from '../../corpus/kept/gathered-values.ts';
import type { PackedItem } from '../../corpus/kept/pack-index.ts';
import { type Item, type PackPlace, putInto } from '../../corpus/kept/pack-place.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { changesBetween } from '../../corpus/series/changes.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Pairs of held texts to be compared, older and newer, and where what is made of them is written; it is handed over where that is not named. */
export interface PairJob {
  folder: string;
  pairs: readonly (readonly [CatalogueEntry, CatalogueEntry])[];
  kept: string;
  into: PackPlace | undefined;
}

export type MadeOfPairs = readonly (Item | PackedItem)[];

let opened: { kept: GatheredValues; library: Library } | undefined;

/** Once for all jobs: to open what is kept of a large library takes as long as to compare ten pairs. The entries are told with each pair. */
function open(folder: string, place: string): { kept: GatheredValues; library: Library } {
  const kept = new GatheredValues(place);
  return { kept, library: openLibrary([], folder, kept) };
}

answerJobs(async ({ folder, pairs, kept: place, into }: PairJob): Promise<MadeOfPairs> => {
  opened ??= open(folder, place);
  const { kept, library } = opened;
  for (const [older, newer] of pairs) await changesBetween(library, { older, newer, between: [] });
  const made = kept.take();
  return into ? putInto(into, kept.pack, made) : made;
});
