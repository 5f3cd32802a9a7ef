import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeta } from './joined/index-meta.ts';
import { chunkFile } from './joined/write-chunk.ts';
import { metaFile, packed } from './packed.ts';
import { placeOfText } from './page-names.ts';
import { textFolder } from './publish-index.ts';
import { standingSize } from './standing-size.ts';

/** The folder of the index in a site that stands, and when it was written, in milliseconds by the clock of its disk. */
export interface StandingIndex {
  folder: string;
  until: number;
}

/** Whether the list of a joined index stands in its folder, with all chunks that it names. */
export function indexStands({ folder, until }: StandingIndex, name: string): boolean {
  const own = join(folder, name);
  const list = join(own, `${metaFile}.${packed}`);
  try {
    if (standingSize(list, until) === 0) return false;
    return readMeta(readFileSync(list)).chunks.every(({ hash }) => standingSize(join(own, chunkFile(hash)), until) > 0);
  } catch {
    return false;
  }
}

/** Whether all files stand that hold the texts of a shard, whose pages have these names. */
export const textsStand = ({ folder, until }: StandingIndex, names: readonly string[]): boolean =>
  new Set(names.map((name) => placeOfText(name).file))
    .values()
    .every((file) => standingSize(`${join(folder, textFolder(file))}.${packed}`, until) > 0);
