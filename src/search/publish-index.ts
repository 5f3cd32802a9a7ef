import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { eachAtOnce } from './each-at-once.ts';
import { unpackedFile } from './joined/index-meta.ts';
import { engineFile, packed } from './packed.ts';
import { placeOfText } from './page-names.ts';

/** Where the texts of a shard stand below `pagefind/`: names of pages begin with the name of the shard. */
export const textFolder = (shard: string): string => `texts/${shard}`;

/** Puts the texts of a shard into the site; where several share a file, as a list in it. */
export async function publishTexts(
  folder: string,
  names: Readonly<Record<string, string>>,
  target: string,
): Promise<void> {
  const texts = Object.entries(names).map(([id, name]) => ({
    ...placeOfText(name),
    source: join(folder, 'fragment', `${id}.${packed}`),
  }));
  const files = [...Map.groupBy(texts, ({ file }) => file)];
  const [first] = files;
  if (first) await mkdir(dirname(join(target, textFolder(first[0]))), { recursive: true });
  await eachAtOnce(files, 16, async ([file, own]) => {
    const path = join(target, textFolder(file));
    const [only] = own;
    if (only?.place === undefined) return copyFile(only?.source ?? '', `${path}.${packed}`);
    const all = await Promise.all(own.map(async ({ source }) => gunzipSync(await readFile(source)).toString('utf8')));
    await writeFile(`${path}.${packed}`, gzipSync(`[${all.join()}]`, { level: 9 }));
  });
}

/** The WebAssembly of the engine, as a file that the browser can compile while it comes. */
export async function publishEngine(shard: string, target: string): Promise<void> {
  const engine = unpackedFile(await readFile(join(shard, 'wasm.en.pagefind')));
  await writeFile(join(target, `${engineFile}.${packed}`), gzipSync(engine, { level: 9 }));
}

/** Writes a list of the search, compressed as a file. */
export const writePacked = (path: string, data: unknown): Promise<void> =>
  writeFile(`${path}.${packed}`, gzipSync(JSON.stringify(data), { level: 9 }));
