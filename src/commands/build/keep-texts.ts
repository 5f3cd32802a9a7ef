import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { comparisonPages } from '../../corpus/comparison/comparison-pages.ts';
import { keyOfPair } from '../../corpus/comparison/held-text.ts';
import { nameOf } from '../../corpus/kept/kept-files.ts';
import { openKept } from '../../corpus/kept/kept-folder.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { pruneKept } from '../../corpus/kept/prune-kept.ts';
import { openLibrary } from '../../corpus/library.ts';
import { keyOfSeries, openSeries } from '../../corpus/series/open-series.ts';
import { inParts, inWorkers } from './in-workers.ts';
import type { MadeOfPairs, PairJob } from './pair-worker.ts';
import { readLibrary } from './read-library.ts';

/** Fewer pairs do not pay for a worker: they are compared when they are asked for. */
const enoughForAWorker = 48;

/** What is kept of a pair of texts. */
const madeOfPairs = ['changes', 'comparison'];

/**
 * Reads every text, and compares every pair that has a page, on all cores, where that was not done before. The pages take
 * from what is kept. Answers the catalogue. A text on which this fails is left to them: they say what is wrong with it.
 */
export async function keepTexts(folder: string, project: string): Promise<readonly CatalogueEntry[]> {
  const kept = openKept(project);
  const { entries, catalogue } = await readLibrary(folder, kept);
  process.env['CATALOGUE'] = catalogue;
  const library = openLibrary(entries, folder, kept);
  openSeries(library);
  const pages = await comparisonPages(library);
  const keyed = pages.map(({ older, newer }) => ({ older, newer, key: keyOfPair(older, newer) }));
  const inUse = new Set([keyOfSeries(library), ...keyed.map(({ key }) => key)]);
  await pruneKept(kept, inUse);
  const pairs = keyed.filter(({ key }) => !kept.has(key, 'changes')).map(({ older, newer }) => [older, newer] as const);
  const jobs = (into?: PackPlace) =>
    inParts(pairs).map((part): PairJob => ({ folder, pairs: part, kept: kept.folder, into }));
  const task = { worker: 'pair-worker.ts', enough: enoughForAWorker, what: 'texts compared', collapsed: () => [] };
  const names = keyed.flatMap(({ key }) => madeOfPairs.map((kind) => nameOf(key, kind)));
  if (pairs.length >= enoughForAWorker) {
    await kept.putInPack((into) => inWorkers<PairJob, MadeOfPairs>(jobs(into), task), new Set(names));
  }
  return library.entries;
}
