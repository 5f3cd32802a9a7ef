import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ShardJob } from './build-shard.ts';
import type { BuiltPage } from './built-pages.ts';

export interface StoredShard {
  name: string;
  digest: string;
  folder: string;
  /** Whether it stood there from an earlier build. */
  kept: boolean;
}

/** Changes with the version of Pagefind or of the table of pages: shards of an older form are then built again. */
const form = 'pagefind 1.6.0, pages in order 1';

/** Processes at a time: each holds one shard, so that memory is bounded by them and by the limit of a shard. */
const atOnce = Math.min(4, availableParallelism());

/** Shards of earlier builds, and of other sites built from this folder, that are kept. */
const keptAtMost = 64;

/** Answers the folder of each planned shard, building in parallel those that are not in the store yet. */
export async function builtShards(
  plan: readonly { name: string; pages: readonly BuiltPage[] }[],
  store: string,
  textsInFile: number,
): Promise<StoredShard[]> {
  await mkdir(store, { recursive: true });
  const shards = plan.map(({ name, pages }) => {
    const digest = digestOf(pages, textsInFile);
    const folder = join(store, digest);
    return { name, pages, digest, folder, kept: existsSync(folder) };
  });
  const waiting = shards.filter(({ kept }) => !kept).sort((a, b) => weightOf(b.pages) - weightOf(a.pages));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
        const aside = `${shard.folder}-${process.pid}`;
        await inProcess({
          pages: shard.pages.map(({ file, path }) => ({ file, path })),
          outputPath: aside,
          textsInFile,
        });
        await rename(aside, shard.folder).catch(async (error: unknown) => {
          if (!existsSync(shard.folder)) throw error;
          await rm(aside, { recursive: true, force: true });
        });
      }
    }),
  );
  await prune(
    store,
    shards.map(({ folder }) => folder),
  );
  return shards.map(({ name, digest, folder, kept }) => ({ name, digest, folder, kept }));
}

function inProcess(job: ShardJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(new URL('build-shard.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (answer: { error?: string }) => {
      if (answer.error) reject(new Error(`The search index could not be built: ${answer.error}`));
      else resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The search index could not be built: its process ended with ${code}.`)),
    );
    child.send(job);
  });
}

const weightOf = (pages: readonly BuiltPage[]): number => pages.reduce((sum, { weight }) => sum + weight, 0);

function digestOf(pages: readonly BuiltPage[], textsInFile: number): string {
  const hash = createHash('sha256').update(textsInFile > 1 ? `${form}, ${textsInFile} texts in a file` : form);
  for (const { path, digest } of pages) hash.update(`\n${path} ${digest}`);
  return hash.digest('hex').slice(0, 32);
}

/** Marks the shards in use as the newest, and removes the oldest beyond the number kept. */
async function prune(store: string, used: readonly string[]): Promise<void> {
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
