import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { eachAtOnce } from '../../search/each-at-once.ts';
import { sizeOf } from './build-report.ts';

/** So many calls of the system are made beside each other, by the threads that Node has for them. */
const atOnce = 8;

/** By how much a folder has grown. */
export interface Growth {
  files: number;
  bytes: number;
}

/**
 * Takes away what is in `gone`, files and folders below `into`, with the folders that this leaves empty; then moves every file below
 * `from` to its place below `into`, over what stands there. Several at a time: to let go of a file's place on the disk is most of it, and is waited for.
 * Meanwhile the folders that are left empty are taken away, which would take as long again behind it.
 */
export async function mergeFolder(from: string, into: string, gone: readonly string[]): Promise<Growth> {
  const growth = { files: 0, bytes: 0 };
  const add = (path: string, sign: 1 | -1): void => {
    const found = statSync(path, { throwIfNoEntry: false });
    const { files, bytes } = found?.isDirectory() ? sizeOf(path) : { files: found ? 1 : 0, bytes: found?.size ?? 0 };
    growth.files += sign * files;
    growth.bytes += sign * bytes;
  };
  const going = gone.map((each) => join(into, each));
  await eachAtOnce(going, atOnce, (path) => {
    add(path, -1);
    return remove(path);
  });
  await eachAtOnce(new Set(going.map((path) => dirname(path))), atOnce, (folder) => removeEmpty(folder, into));
  const files: { folder: string; file: string }[] = [];
  const left = new Map<string, number>();
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const folder = entry.parentPath;
    const file = relative(from, join(folder, entry.name));
    if (entry.isDirectory()) mkdirSync(join(into, file), { recursive: true });
    else {
      files.push({ folder, file });
      left.set(folder, (left.get(folder) ?? 0) + 1);
    }
  }
  await eachAtOnce(files, atOnce, async ({ folder, file }) => {
    add(join(into, file), -1);
    add(join(from, file), 1);
    await rename(join(from, file), join(into, file));
    const others = (left.get(folder) ?? 1) - 1;
    left.set(folder, others);
    if (others === 0) await removeEmpty(folder, from);
  });
  return growth;
}

/** A file as a rule. */
const remove = (path: string): Promise<void> =>
  unlink(path).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : rm(path, { recursive: true, force: true }),
  );

async function removeEmpty(folder: string, within: string): Promise<void> {
  for (let at = folder; at !== within && !relative(within, at).startsWith('..'); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
