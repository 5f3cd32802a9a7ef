import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eachAtOnce } from '../../search/each-at-once.ts';

/** So many folders are taken away beside each other. */
const atOnce = 8;
/** So far below the site lie the folders that hold most: of the texts of a session or a year. */
const depth = 3;

/** Where a build is interrupted, its threads still write files, until they find their folders gone. */
export const stillWritten = { recursive: true, force: true, maxRetries: 20, retryDelay: 10 };

/**
 * Takes a folder away with all in it, where there is one, several files at a time: one after the other each waits for the disk, and the site of a large library took as long
 * to go as most of a build. Never all at once: `rm` asks for all files of what it is given together, which took three quarters of a gigabyte for such a site.
 */
export async function removeFolder(folder: string): Promise<void> {
  const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) await eachAtOnce(foldersBelow(folder, depth), atOnce, (each) => rm(each, stillWritten));
  await rm(folder, stillWritten);
}

/** Folders that lie so far down, and those above that have no others in them. */
function* foldersBelow(folder: string, levels: number): Generator<string> {
  const inside = levels > 0 ? foldersIn(folder) : [];
  if (inside.length === 0) yield folder;
  for (const { name } of inside) yield* foldersBelow(join(folder, name), levels - 1);
}

/** None where another build takes the folder away too. */
function foldersIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  } catch {
    return [];
  }
}
