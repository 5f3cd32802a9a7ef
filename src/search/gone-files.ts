import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chunkFile } from './joined/write-chunk.ts';

/** A joined index with the names of its chunks, and its folder in the site where one stands. */
export interface ChunksOfIndex {
  name: string;
  standing: string | null;
  chunks: readonly string[];
}

/**
 * What stands in the site and is to go, as paths below the folder of the index: folders that are no more or are written anew, and of joined indexes the
 * chunks that they no more have. `standing` and `digests` are the folders before and now, each with a digest of what it was made from.
 */
export function goneFiles(
  standing: ReadonlyMap<string, string>,
  digests: ReadonlyMap<string, string>,
  joined: readonly ChunksOfIndex[],
): string[] {
  const chunks = joined.flatMap((index) => goneChunks(index).map((file) => join(index.name, file)));
  const stays = new Set(joined.map(({ name }) => name));
  const folders = [...standing].filter(([name, digest]) => digests.get(name) !== digest && !stays.has(name));
  return [...folders.map(([name]) => name), ...chunks];
}

function goneChunks({ standing, chunks }: ChunksOfIndex): string[] {
  const folder = standing && join(standing, 'index');
  if (!folder || !existsSync(folder)) return [];
  const own = new Set(chunks.map(chunkFile));
  return readdirSync(folder)
    .map((name) => join('index', name))
    .filter((file) => !own.has(file))
    .sort();
}
