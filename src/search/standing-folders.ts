import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeta } from './joined/index-meta.ts';
import { chunkFile } from './joined/write-chunk.ts';
import { metaFile, packed } from './packed.ts';
import { placeOfText } from './page-names.ts';
import { textFolder } from './publish-index.ts';

/** Whether the list of a joined index stands in its folder, with all chunks that it names: somebody may have taken files away. */
export function indexStands(folder: string): boolean {
  try {
    const { chunks } = readMeta(readFileSync(join(folder, `${metaFile}.${packed}`)));
    const found = new Set(readdirSync(join(folder, 'index')).map((name) => join('index', name)));
    return chunks.every(({ hash }) => found.has(chunkFile(hash)));
  } catch {
    return false;
  }
}

/** Whether all files stand that hold the texts of a shard, whose pages have these names. `site` is the folder of the index. */
export function textsStand(site: string, shard: string, names: readonly string[]): boolean {
  try {
    const found = new Set(readdirSync(join(site, textFolder(shard))));
    return names.every((name) => found.has(`${placeOfText(name).file.slice(shard.length + 1)}.${packed}`));
  } catch {
    return false;
  }
}
