import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Changes with the version of Pagefind or of the files of a shard: shards of an older form are then built again. */
const form = 'pagefind 1.6.0, words 3';

/** Folders of earlier builds, and of other sites built from this folder, that are kept. */
const keptAtMost = 96;

/** The file that keeps what is known of words. */
export const wordsFile = (store: string): string =>
  join(store, createHash('sha256').update(`${form} dictionary 1`).digest('hex').slice(0, 32));

/** Answers each planned shard, building in parallel those that are not in the store yet. */
export async function builtShards(
  plan: readonly { name: string; pages: readonly BuiltPage[] }[],
  store: string,
  processes: Processes,
): Promise<StoredShard[]> {
  await mkdir(store, { recursive: true });
  const shards = plan.map(({ name, pages }) => {
    const digest = digestOf(pages);
    const folder = join(store, digest);
    return { name, pages, digest, folder, kept: isWhole(folder, Object.values(shardFiles)) };
  });
  const missing = shards.filter(({ kept }) => !kept).sort((a, b) => weightOf(b.pages) - weightOf(a.pages));
  const files = (pages: readonly BuiltPage[]) => pages.map(({ file, path }) => ({ file, path }));
  const built = new Map(
    missing.map(({ folder, pages }) => [
      folder,
      intoPlace(folder, (aside) => processes.run('shard', { pages: files(pages), folder: aside })),
    ]),
  );
  if (missing.length > 0) processes.expectWords();
  return Promise.all(
    shards.map(async ({ name, digest, folder, kept }) => {
      await built.get(folder);
      const list = JSON.parse(await readFile(join(folder, shardFiles.list), 'utf8')) as ShardList;
      return { name, digest, folder, kept, list };
    }),
  );
}

/** Answers the folder of the engine that asks an index. */
export async function storedEngine(store: string): Promise<string> {
  await mkdir(store, { recursive: true });
  const folder = join(store, createHash('sha256').update(`${form} engine 2`).digest('hex').slice(0, 32));
  if (!isWhole(folder, [`${engineFile}.${packed}`])) await intoPlace(folder, writeEngine);
  return folder;
}

/** Whether a folder has its files: where a build was ended while it removed old folders, some may be gone. */
const isWhole = (folder: string, files: readonly string[]): boolean =>
  files.every((file) => existsSync(join(folder, file)));

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

function digestOf(pages: readonly BuiltPage[]): string {
  const hash = createHash('sha256').update(form);
  for (const { path, digest } of pages) hash.update(`\n${path} ${digest}`);
  return hash.digest('hex').slice(0, 32);
}

/** Marks what is in use as the newest, and removes the oldest beyond the number kept. */
export async function pruneStore(store: string, used: readonly string[]): Promise<void> {
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
