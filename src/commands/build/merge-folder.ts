import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
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
 * `from`, which may be missing, to its place below `into`, over what stands there. Several at a time: to let go of a file's place on the disk is most of it, and is waited for.
 * Meanwhile the folders that are left empty are taken away, which would take as long again behind it. What stands in a folder `except` in `from` stays there. Both paths are absolute ones without a slash at the end.
 */
export async function mergeFolder(
  from: string,
  into: string,
  gone: readonly string[],
  except?: string,
): Promise<Growth> {
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
  const files: { folder: string; name: string }[] = [];
  /** How many files and folders each folder still has. */
  const left = new Map<string, number>();
  for (const entry of existsSync(from) ? readdirSync(from, { recursive: true, withFileTypes: true }) : []) {
    if (except !== undefined && `${entry.parentPath}/${entry.name}/`.startsWith(`${from}/${except}/`)) continue;
    if (!entry.isDirectory()) files.push({ folder: entry.parentPath, name: entry.name });
    left.set(entry.parentPath, (left.get(entry.parentPath) ?? 0) + 1);
  }
  /** To try to remove a folder that is not empty costs more than to move a file. */
  const leave = async (folder: string): Promise<void> => {
    const others = (left.get(folder) ?? 1) - 1;
    left.set(folder, others);
    if (others > 0 || folder === from) return;
    await rmdir(folder).catch(() => {});
    await leave(dirname(folder));
  };
  await eachAtOnce(files, atOnce, async ({ folder, name }) => {
    const file = `${folder}/${name}`;
    const place = `${into}${file.slice(from.length)}`;
    add(place, -1);
    add(file, 1);
    await move(file, place);
    await leave(folder);
  });
  return growth;
}

/** Its folder stands as a rule. */
const move = (file: string, place: string): Promise<void> =>
  rename(file, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    mkdirSync(dirname(place), { recursive: true });
    return rename(file, place);
  });

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
