import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { shardFiles } from './indexing/stored-shard.ts';
import { type IndexMeta, writeMeta } from './joined/index-meta.ts';
import { engineFile, metaFile, packed } from './packed.ts';
import { placeOfText } from './page-names.ts';

/** Where the texts of a shard stand below `pagefind/`: names of pages begin with the name of the shard. */
export const textFolder = (shard: string): string => `texts/${shard}`;

/** The texts of a shard that are to stand in the site. */
export interface TextsJob {
  folder: string;
  /** Where each ends in the file of the shard. */
  ends: readonly number[];
  names: readonly string[];
  target: string;
}

/** Puts the texts of a shard into the site under their names; where several share a file, as a list in it. */
export function publishTexts({ folder, ends, names, target }: TextsJob): void {
  const all = readFileSync(join(folder, shardFiles.texts));
  const texts = names.map((name, at) => ({ ...placeOfText(name), content: all.subarray(ends[at - 1] ?? 0, ends[at]) }));
  const files = [...Map.groupBy(texts, ({ file }) => file)];
  const [first] = files;
  if (first) mkdirSync(dirname(join(target, textFolder(first[0]))), { recursive: true });
  for (const [file, own] of files) {
    const path = `${join(target, textFolder(file))}.${packed}`;
    const [only] = own;
    if (only && only.place === undefined) {
      writeFileSync(path, only.content);
      continue;
    }
    const together = own.map(({ content }) => gunzipSync(content).toString('utf8'));
    writeFileSync(path, gzipSync(`[${together.join()}]`, { level: 9 }));
  }
}

/** The list of an index that is joined into a folder. */
export interface ListJob {
  target: string;
  meta: IndexMeta;
}

/** Writes what a search asks for first: the list of the pages and chunks of an index. */
export function publishList({ target, meta }: ListJob): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, `${metaFile}.${packed}`), writeMeta(meta));
}

/** Puts the engine that asks an index into the site; `folder` is where the store has it. */
export async function publishEngine(folder: string, target: string): Promise<void> {
  const name = `${engineFile}.${packed}`;
  await copyFile(join(folder, name), join(target, name));
}

/** Writes lists of the search below `target`, each compressed as a file. One that stands in the site with the same content stays there: `standing` is that folder. */
export function packedWriter(target: string, standing: string | null) {
  return async (name: string, data: unknown): Promise<void> => {
    const file = `${name}.${packed}`;
    const content = JSON.stringify(data);
    if (standing !== null && (await stands(join(standing, file), content))) return;
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), gzipSync(content, { level: 9 }));
  };
}

export type WritePacked = ReturnType<typeof packedWriter>;

/** Whether a packed file has this content; one that is missing or damaged has not. */
async function stands(file: string, content: string): Promise<boolean> {
  try {
    return gunzipSync(await readFile(file)).equals(Buffer.from(content));
  } catch {
    return false;
  }
}
