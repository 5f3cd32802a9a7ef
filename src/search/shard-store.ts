import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ShardJob } from './build-shard.ts';
import type { BuiltPage } from './built-pages.ts';
import { eachAtOnce } from './each-at-once.ts';
import { inProcess } from './in-process.ts';
import type { JoinJob } from './joined/join-shards.ts';

export interface StoredShard {
  name: string;
  digest: string;
  folder: string;
  /** Whether it stood there from an earlier build. */
  kept: boolean;
}

/** Changes with the version of Pagefind or of the table of pages: shards of an older form are then built again. */
const form = 'pagefind 1.6.0, joined 4';

/** Processes at a time: each holds one shard, so that memory is bounded by them and by the limit of a shard. */
const atOnce = Math.min(4, availableParallelism());

/** Folders of earlier builds, and of other sites built from this folder, that are kept. */
const keptAtMost = 96;

/** Answers the folder of each planned shard, building in parallel those that are not in the store yet. */
export async function builtShards(
  plan: readonly { name: string; pages: readonly BuiltPage[] }[],
  store: string,
): Promise<StoredShard[]> {
  await mkdir(store, { recursive: true });
  const shards = plan.map(({ name, pages }) => {
    const digest = digestOf(pages);
    const folder = join(store, digest);
    return { name, pages, digest, folder, kept: existsSync(folder) };
  });
  const missing = shards.filter(({ kept }) => !kept).sort((a, b) => weightOf(b.pages) - weightOf(a.pages));
  await eachAtOnce(missing, atOnce, ({ folder, pages }) =>
    intoPlace(folder, (aside) => {
      const job: ShardJob = {
        pages: pages.map(({ file, path }) => ({ file, path })),
        outputPath: aside,
      };
      return inProcess(new URL('build-shard.ts', import.meta.url), job);
    }),
  );
  return shards.map(({ name, digest, folder, kept }) => ({ name, digest, folder, kept }));
}

/** An index to be joined from shards; its name is where it will stand. */
export interface Joining {
  name: string;
  shards: { digest: string; folder: string; names: Readonly<Record<string, string>> }[];
}

/** Answers the folder of each joined index, joining in parallel those that are not in the store yet. */
export async function joinedIndexes<T extends Joining>(
  joinings: readonly T[],
  store: string,
  fewChunks: boolean,
): Promise<(T & { folder: string; digest: string })[]> {
  const all = joinings.map((joining) => {
    const digest = digestOfJoining(joining.shards, fewChunks);
    return { ...joining, digest, folder: join(store, digest) };
  });
  await eachAtOnce(
    all.filter(({ folder }) => !existsSync(folder)),
    atOnce,
    ({ folder, shards }) =>
      intoPlace(folder, (target) => {
        const job: JoinJob = {
          shards: shards.map(({ folder: shard, names }) => ({ folder: shard, names })),
          target,
          fewChunks,
        };
        return inProcess(new URL('joined/join-process.ts', import.meta.url), job);
      }),
  );
  return all;
}

/** Makes a folder beside its place and moves it there when it is whole; another build may have been first. */
async function intoPlace(folder: string, make: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${folder}-${process.pid}`;
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

function digestOfJoining(shards: Joining['shards'], fewChunks: boolean): string {
  const hash = createHash('sha256').update(`${form} cut 2 ${fewChunks}`);
  for (const { digest, names } of shards) hash.update(`\n${digest} ${JSON.stringify(names)}`);
  return hash.digest('hex').slice(0, 32);
}

/** Marks the folders in use as the newest, and removes the oldest beyond the number kept. */
export async function pruneStore(store: string, used: readonly string[]): Promise<void> {
  const now = new Date();
  for (const folder of used) await utimes(folder, now, now);
  const stored = await Promise.all(
    (await readdir(store)).map(async (name) => ({ name, time: (await stat(join(store, name))).mtimeMs })),
  );
  const old = stored
    .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
    .slice(Math.max(keptAtMost, used.length));
  for (const { name } of old) await rm(join(store, name), { recursive: true, force: true });
}
