import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { comparisonPages } from '../../corpus/comparison/comparison-pages.ts';
import { keyOfPair } from '../../corpus/comparison/held-text.ts';
import { keepCatalogue } from '../../corpus/kept/kept-catalogue.ts';
import { openKept } from '../../corpus/kept/kept-folder.ts';
import { packTexts } from '../../corpus/kept/pack-texts.ts';
import { pruneKept } from '../../corpus/kept/prune-kept.ts';
import { TextReading } from '../../corpus/kept/text-reading.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { openLibrary } from '../../corpus/library.ts';
import { readCatalogue } from '../../corpus/read-catalogue.ts';
import { keyOfSeries, openSeries } from '../../corpus/series/open-series.ts';
import { answersInOrder } from '../parallel/worker-pool.ts';
import { Progress } from '../progress/progress.ts';
import type { PairJob } from './pair-worker.ts';
import type { TextJob } from './text-worker.ts';

/** Texts or pairs handed to a worker at a time. */
const together = 16;
/** Fewer do not pay for a worker: they are read and compared when they are asked for. */
const enoughForAWorker = 48;

/**
 * Reads every text, and compares every pair that has a page, on all cores, where that was not done before. The pages take
 * from what is kept. Answers the catalogue. A text on which this fails is left to them: they say what is wrong with it.
 */
export async function keepTexts(folder: string, project: string): Promise<readonly CatalogueEntry[]> {
  const kept = openKept(project);
  const pack = new TextsPack(kept);
  const entries = await readCatalogue(folder, pack);
  const reading = new TextReading(folder, kept);
  const unread = entries.filter(({ digest }) => !pack.has(digest) && !reading.hasKept(digest)).map(({ path }) => path);
  const texts = inParts(unread).map((part): TextJob => ({ folder, paths: part, kept: kept.folder }));
  await all(texts, 'text-worker.ts', 'texts read');
  await packTexts(kept, new Set(entries.map(({ digest }) => digest)), pack, reading);

  const library = openLibrary(entries, folder, kept);
  openSeries(library);
  const pages = await comparisonPages(library);
  const keyed = pages.map(({ older, newer }) => ({ older, newer, key: keyOfPair(older, newer) }));
  process.env['CATALOGUE'] = await keepCatalogue(kept, entries);
  const inUse = new Set([
    process.env['CATALOGUE'],
    keyOfSeries(library),
    ...library.entries.map(({ digest }) => digest),
    ...keyed.map(({ key }) => key),
  ]);
  await pruneKept(kept, inUse);
  const pairs = keyed.filter(({ key }) => !kept.has(key, 'changes')).map(({ older, newer }) => [older, newer] as const);
  await all(
    inParts(pairs).map((part): PairJob => ({ folder, pairs: part, kept: kept.folder })),
    'pair-worker.ts',
    'texts compared',
  );
  return library.entries;
}

async function all<Job>(jobs: readonly Job[], worker: string, what: string): Promise<void> {
  const workers = Math.min(availableParallelism(), Math.floor((jobs.length * together) / enoughForAWorker));
  if (workers === 0) return;
  const options = {
    workers,
    worker: new URL(join('.', worker), import.meta.url),
    collapsed: () => null,
    limit: together * 60_000,
    youngMegabytes: 32,
  };
  const progress = new Progress(jobs.length * together, what);
  let done = 0;
  for await (const _ of answersInOrder<Job, null>(jobs, options)) {
    done += together;
    progress.show(done);
  }
  progress.clear();
}

const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, at) =>
    items.slice(at * together, (at + 1) * together),
  );
