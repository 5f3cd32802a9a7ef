import { GatheredValues } from '../../corpus/kept/gathered-values.ts';
import type { PackedItem } from '../../corpus/kept/pack-index.ts';
import { type Item, type PackPlace, putInto } from '../../corpus/kept/pack-place.ts';
import { type Library, openKeptLibrary } from '../../corpus/library.ts';
import { type ComparedPair, changesKept } from '../../corpus/series/changes.ts';
import { takeJobs } from '../parallel/take-jobs.ts';

/** Where texts are read that are compared, where it is kept what was read of them, and where what is made of them is written; it is handed over where that is not named. */
export interface PairsToCompare {
  folder: string;
  kept: string;
  into: PackPlace | undefined;
}

/** Some pairs. */
export type PairJob = readonly ComparedPair[];

export type MadeOfPairs = readonly (Item | PackedItem)[];

let opened: { kept: GatheredValues; library: Library } | undefined;

/** Once for all jobs: to open what is kept of a large library takes as long as to compare ten pairs. The texts are told with each pair. */
function open({ folder, kept: place }: PairsToCompare): { kept: GatheredValues; library: Library } {
  const kept = new GatheredValues(place);
  return { kept, library: openKeptLibrary([], folder, kept) };
}

await takeJobs(async (pairs: PairJob, given: PairsToCompare): Promise<MadeOfPairs> => {
  opened ??= open(given);
  const { kept, library } = opened;
  for (const pair of pairs) await changesKept(library, pair);
  const made = kept.take();
  return given.into ? putInto(given.into, kept.pack, made) : made;
});
