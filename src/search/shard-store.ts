import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltPage } from './built-pages.ts';
import { writeEngine } from './indexing/engine.ts';
import type { Processes } from './indexing/processes.ts';
import { type ShardList, shardFiles } from './indexing/stored-shard.ts';
import { engineFile, packed } from './packed.ts';

export interface StoredShard {
  name: string;
  digest: string;
  folder: string;
  /** Whether it stood there from an earlier build. */
  kept: boolean;
  list: ShardList;
}

/** A folder that keeps shards between builds. What another program has put there is made again: `program` is a digest of what makes shards. */
export interface ShardStore {
  folder: string;
  program: string;
}

/** Folders of earlier builds, and of other sites built from this folder, that are kept. */
const keptAtMost = 96;

/** The file that keeps what is known of words. */
export const wordsFile = (store: ShardStore): string => placeIn(store, ['dictionary']);

/** Where in the store stands what is told by these lines. */
function placeIn({ folder, program }: ShardStore, lines: readonly string[]): string {
  const hash = createHash('sha256').update(program);
  for (const line of lines) hash.update(`\n${line}`);
  return join(folder, hash.digest('hex').slice(0, 32));
}

/** Answers each planned shard, building in parallel those that are not in the store yet. */
export async function builtShards(
  plan: readonly { name: string; pages: readonly BuiltPage[] }[],
  store: ShardStore,
  processes: Processes,
): Promise<StoredShard[]> {
  await mkdir(store.folder, { recursive: true });
  const shards = await Promise.all(
    plan.map(async ({ name, pages }) => {
      const folder = placeIn(store, ['shard', ...pages.map(({ path, digest }) => `${path} ${digest}`)]);
      return { name, pages, digest: basename(folder), folder, known: await wholeList(folder) };
    }),
  );
  const missing = shards.filter(({ known }) => !known).sort((a, b) => weightOf(b.pages) - weightOf(a.pages));
  const files = (pages: readonly BuiltPage[]) => pages.map(({ file, path }) => ({ file, path }));
  const built = new Map(
    missing.map(({ folder, pages }) => [
      folder,
      intoPlace(folder, (aside) => processes.run('shard', { pages: files(pages), folder: aside })),
    ]),
  );
  if (missing.length > 0) processes.expectWords();
  return Promise.all(
    shards.map(async ({ name, digest, folder, known }) => {
      await built.get(folder);
      return { name, digest, folder, kept: known !== undefined, list: known ?? (await listIn(folder)) };
    }),
  );
}

/** Answers the folder of the engine that asks an index. */
export async function storedEngine(store: ShardStore): Promise<string> {
  await mkdir(store.folder, { recursive: true });
  const folder = placeIn(store, ['engine']);
  if (!(await isUnpacked(join(folder, `${engineFile}.${packed}`)))) await intoPlace(folder, writeEngine);
  return folder;
}

const listIn = async (folder: string): Promise<ShardList> =>
  JSON.parse(await readFile(join(folder, shardFiles.list), 'utf8')) as ShardList;

/**
 * The list of a shard whose files are as long as it says. Where a build was ended while it removed old folders, or a machine before its disk had
 * everything, files are gone or cut short.
 */
async function wholeList(folder: string): Promise<ShardList | undefined> {
  try {
    const list = await listIn(folder);
    const long = await Promise.all([shardFiles.words, shardFiles.texts].map((name) => stat(join(folder, name))));
    const said = [list.ranges, list.ends].map((ends) => ends.at(-1) ?? 0);
    return long.every(({ size }, at) => size === said[at]) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a packed file is whole, which its last bytes tell. */
async function isUnpacked(file: string): Promise<boolean> {
  try {
    return gunzipSync(await readFile(file)).length > 0;
  } catch {
    return false;
  }
}

/** Makes a folder beside its place, where none stands that is whole, and moves it there when it is; another build may have been first. */
async function intoPlace(folder: string, make: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${folder}-${process.pid}`;
  await rm(folder, { recursive: true, force: true });
  await make(aside);
  await rename(aside, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(aside, { recursive: true, force: true });
  });
}

const weightOf = (pages: readonly BuiltPage[]): number => pages.reduce((sum, { weight }) => sum + weight, 0);

/** Marks what is in use as the newest, and removes the oldest beyond the number kept. */
export async function pruneStore({ folder: store }: ShardStore, used: readonly string[]): Promise<void> {
  const now = new Date();
  for (const path of used) if (existsSync(path)) await utimes(path, now, now);
  const stored = await Promise.all(
    (await readdir(store)).map(async (name) => ({ name, time: (await stat(join(store, name))).mtimeMs })),
  );
  const old = stored
    .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
    .slice(Math.max(keptAtMost, used.length));
  for (const { name } of old) await rm(join(store, name), { recursive: true, force: true });
}
