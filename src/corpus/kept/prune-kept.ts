import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KeptFiles } from './kept-files.ts';
import { isProgramVersion } from './program-version.ts';

/** What may be kept that is not in use, so that a text taken back, or a folder looked at in turn with another, is not read again. */
const sparesAllowed = 2000;

/** Removes what other versions of the program kept, and what is not in use, where that has become more than is in use. What stands beside it under other names is not ours. */
export async function pruneKept(
  { folder }: KeptFiles,
  inUse: ReadonlySet<string>,
  spares = sparesAllowed,
): Promise<void> {
  const others = (await names(dirname(folder))).filter((name) => isProgramVersion(name) && name !== basename(folder));
  for (const version of others) await rm(join(dirname(folder), version), { recursive: true, force: true });
  const files: string[] = [];
  for (const part of await names(folder)) {
    for (const file of await names(join(folder, part))) files.push(join(folder, part, file));
  }
  const spare = files.filter((file) => !inUse.has(basename(file).split('.')[0] ?? ''));
  if (spare.length <= files.length - spare.length + spares) return;
  for (const file of spare) await rm(file, { force: true });
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
