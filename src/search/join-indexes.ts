import { createHash } from 'node:crypto';
import type { Processes } from './indexing/processes.ts';
import type { IndexedPage } from './indexing/stored-shard.ts';
import type { Chunk, IndexMeta } from './joined/index-meta.ts';
import { wordRanges } from './joined/word-ranges.ts';

/** A shard with the names that its pages have in the site, in their order. */
export interface NamedShard {
  folder: string;
  digest: string;
  names: readonly string[];
  list: { pages: readonly IndexedPage[]; ranges: readonly number[] };
}

/** An index to be joined of some of the shards. */
export interface Joining {
  target: string;
  /** The folder of this index in the site, if one stands there: chunks that are the same are taken from it. */
  standing: string | null;
  shards: readonly NamedShard[];
}

/**
 * How many chunks an index is cut into, by the root of its places: many make each small and their list long, and at the root the
 * list and one chunk together are the least. About 2,600 texts have eight million places.
 */
const chunksByRoot = 0.25;

/** How much heavier chunks are where they are to be few. */
const fewer = 6;

/** Places in a chunk of a small index. */
const leastAim = 3000;

/** Bytes of words that are joined in one go: of a small library, all. */
const leastJob = 1_000_000;

/** The fields of every page, as `indexedFields` gives them. */
const fields = ['date', 'symbol', 'title'];

/** Changes where the same shards are joined in another way. */
const form = 'ranges 3';

/** A digest of all that a joined index is made from. */
export function digestOfJoining(shards: readonly NamedShard[], fewChunks: boolean): string {
  const hash = createHash('sha256').update(`${form} ${fewChunks}`);
  for (const { digest, names } of shards) hash.update(`\n${digest} ${names.join(' ')}`);
  return hash.digest('hex').slice(0, 32);
}

/**
 * Joins shards into indexes, whose chunks have a form of ours and which have no fragments of their own: range after range of words, each for all indexes at once.
 * Answers the names of the chunks of each; those that stand there are not written.
 */
export async function joinIndexes(
  joinings: readonly Joining[],
  fewChunks: boolean,
  processes: Processes,
): Promise<string[][]> {
  if (joinings.length === 0) return [];
  const shards = [...new Set(joinings.flatMap((joining) => joining.shards))];
  const job = {
    shards: shards.map(({ folder, list }) => ({ folder, starts: list.ranges })),
    indexes: joinings.map(({ target, standing, shards: own }) => ({
      target,
      standing,
      offsets: offsetsOf(shards, own),
      aim: aimOf(own, fewChunks),
    })),
  };
  const chunks: Chunk[][][] = [];
  await Promise.all(
    jobsOf(shards).map(async (ranges) => {
      chunks[ranges[0] ?? 0] = await processes.run('join', { ...job, ranges });
    }),
  );
  return Promise.all(
    joinings.map(async ({ target, shards: own }, at) => {
      const ownChunks = chunks.flatMap((ofRanges) => ofRanges[at] ?? []);
      await processes.run('list', { target, meta: { pages: pagesOf(own), chunks: ownChunks, fields } });
      return ownChunks.map(({ hash }) => hash);
    }),
  );
}

/** Neighbouring ranges that are joined by one process after another, the heaviest first. */
function jobsOf(shards: readonly NamedShard[]): number[][] {
  const jobs: { ranges: number[]; weight: number }[] = [];
  for (let range = 0; range < wordRanges; range++) {
    const weight = shards.reduce(
      (sum, { list: { ranges } }) => sum + (ranges[range + 1] ?? 0) - (ranges[range] ?? 0),
      0,
    );
    const last = jobs.at(-1);
    if (last && last.weight + weight <= leastJob) {
      last.ranges.push(range);
      last.weight += weight;
    } else jobs.push({ ranges: [range], weight });
  }
  return jobs.sort((a, b) => b.weight - a.weight).map(({ ranges }) => ranges);
}

function offsetsOf(all: readonly NamedShard[], own: readonly NamedShard[]): number[] {
  let pages = 0;
  const offsets = new Map(
    own.map((shard) => {
      pages += shard.list.pages.length;
      return [shard, pages - shard.list.pages.length] as const;
    }),
  );
  return all.map((shard) => offsets.get(shard) ?? -1);
}

function aimOf(shards: readonly NamedShard[], fewChunks: boolean): number {
  const places = shards.reduce((sum, { list }) => sum + list.pages.reduce((all, { words }) => all + words, 0), 0);
  return Math.max(leastAim, ((fewChunks ? fewer : 1) * Math.sqrt(places)) / chunksByRoot);
}

const pagesOf = (shards: readonly NamedShard[]): IndexMeta['pages'] =>
  shards.flatMap(({ list, names }) => list.pages.map(({ words }, at) => ({ id: names[at] ?? '', words })));
