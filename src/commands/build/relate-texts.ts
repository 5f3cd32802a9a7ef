import { setImmediate as nextTurn } from 'node:timers/promises';
import { comparisonPages } from '../../corpus/comparison/comparison-pages.ts';
import { type HeldFile, keyOfPair } from '../../corpus/comparison/held-text.ts';
import { type KeptFiles, nameOf } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { pruneKept } from '../../corpus/kept/prune-kept.ts';
import { type Library, openKeptLibrary } from '../../corpus/library.ts';
import { type ComparedPair, changesKept } from '../../corpus/series/changes.ts';
import { keyOfSeries, keyOfUntitled, openedSeries, tellKeyOfSeries } from '../../corpus/series/open-series.ts';
import { inSeriesOrder } from '../../corpus/series/series-order.ts';
import { allEnded } from '../parallel/all-ended.ts';
import { inParts, inWorkers } from './in-workers.ts';
import type { TextsKept } from './keep-texts.ts';
import type { MadeOfPairs, PairJob, PairsToCompare } from './pair-worker.ts';

/** Fewer pairs do not pay for a worker: they are compared when they are asked for. */
const enoughForAWorker = 48;
/** So few are compared at once, by the thread that has found them: it has nothing else to do while routes are listed, and threads load and compile what compares for as long as that takes. */
const few = 8;

/** What is kept of a pair of texts. */
const madeOfPairs = ['changes', 'comparison'];

/**
 * Finds the series of a library, and begins to compare every pair of texts that has a page, on all cores, where that was not done before. The pages take
 * from what is kept. What it answers are the addresses of all texts in the order in which their pages are best made, and `compared`, which ends when all pairs are compared.
 */
export async function relateTexts(
  { entries, catalogue, kept, pack }: Omit<TextsKept, 'keepCatalogue'>,
  folder: string,
): Promise<{ addresses: string[]; compared: Promise<void> }> {
  const library = openKeptLibrary(entries, folder, kept, pack);
  const anew = kept.pack.size === 0;
  const series = await openedSeries(library);
  tellKeyOfSeries(library, catalogue);
  pack.forgetNotes();
  const compared = comparePages(library, folder, kept, anew);
  // Whoever waits for it is told.
  compared.catch(() => {});
  if (anew) await nextTurn();
  return { addresses: inSeriesOrder(series, library).map(({ address }) => address), compared };
}

/**
 * Compares what is not compared yet. Where that is all, it has begun when this turn ends, as this thread is busy for seconds then; else it begins a turn later: where nearly
 * all is compared, threads are to have what they list before this one looks for it.
 */
async function comparePages(library: Library, folder: string, kept: KeptFiles, anew: boolean): Promise<void> {
  if (!anew) await nextTurn();
  const pages = await comparisonPages(library);
  const keyed = pages.map(({ older, newer }) => ({ older, newer, key: keyOfPair(older, newer) }));
  const inUse = new Set([keyOfSeries(library), keyOfUntitled(library), ...keyed.map(({ key }) => key)]);
  const pairs = keyed.filter(({ key }) => !kept.has(key, 'changes'));
  const names = keyed.flatMap(({ key }) => madeOfPairs.map((kind) => nameOf(key, kind)));
  const compare =
    pairs.length < enoughForAWorker ? compareHere(pairs, library) : comparePairs(pairs, names, folder, kept);
  await allEnded([compare, pruneKept(kept, inUse)]);
}

/** A pair on which this fails is left to its pages: they say what is wrong with it. */
async function compareHere(pairs: readonly ComparedPair[], library: Library): Promise<void> {
  if (pairs.length > few) return;
  for (const pair of pairs) await changesKept(library, pair).catch(() => undefined);
}

/** Keeps what is made of these pairs, and of what was kept of pairs what has one of these names. */
async function comparePairs(
  pairs: readonly ComparedPair[],
  names: readonly string[],
  folder: string,
  kept: KeptFiles,
): Promise<void> {
  const jobs: PairJob[] = inParts(pairs.map(({ older, newer }) => ({ older: fileOf(older), newer: fileOf(newer) })));
  const compare = (into?: PackPlace) =>
    inWorkers<PairsToCompare, PairJob, MadeOfPairs>(jobs, {
      worker: 'pair-worker.ts',
      given: { folder, kept: kept.folder, into },
      enough: enoughForAWorker,
      what: 'texts compared',
      collapsed: () => [],
      texts: (some) => some.flatMap(({ older, newer }) => [older.path, newer.path]),
    });
  await kept.putInPack(compare, new Set(names));
}

/** Nothing else of a text is told to each worker. */
const fileOf = ({ path, digest }: HeldFile): HeldFile => ({ path, digest });
