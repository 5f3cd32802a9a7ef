import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMeta } from './joined/index-meta.ts';
import { chunkFile } from './joined/write-chunk.ts';
import { metaFile, packed } from './packed.ts';
import { placeOfText } from './page-names.ts';
import { textFolder } from './publish-index.ts';

/** The folder of the index in a site that stands, and when it was written, in milliseconds by the clock of its disk. */
export interface StandingIndex {
  folder: string;
  until: number;
}

/** Somebody may have taken a file away, or written to it since; of a machine that stopped it may have nothing in it. */
function standsSince(path: string, until: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.size > 0 && found.mtimeMs <= until;
}

/** Whether the list of a joined index stands in its folder, with all chunks that it names. */
export function indexStands({ folder, until }: StandingIndex, name: string): boolean {
  const own = join(folder, name);
  const list = join(own, `${metaFile}.${packed}`);
  try {
    if (!standsSince(list, until)) return false;
    return readMeta(readFileSync(list)).chunks.every(({ hash }) => standsSince(join(own, chunkFile(hash)), until));
  } catch {
    return false;
  }
}

/** Whether all files stand that hold the texts of a shard, whose pages have these names. */
export const textsStand = ({ folder, until }: StandingIndex, names: readonly string[]): boolean =>
  new Set(names.map((name) => placeOfText(name).file))
    .values()
    .every((file) => standsSince(`${join(folder, textFolder(file))}.${packed}`, until));
