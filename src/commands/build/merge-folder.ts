import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sizeOf } from './build-report.ts';

/** By how much a folder has grown. */
export interface Growth {
  files: number;
  bytes: number;
}

/**
 * Takes away what is in `gone`, files and folders below `into`, with the folders that this leaves empty; then moves every file below
 * `from` to its place below `into`, over what stands there.
 */
export function mergeFolder(from: string, into: string, gone: readonly string[]): Growth {
  const growth = { files: 0, bytes: 0 };
  const add = (path: string, sign: 1 | -1): void => {
    const found = statSync(path, { throwIfNoEntry: false });
    const { files, bytes } = found?.isDirectory() ? sizeOf(path) : { files: found ? 1 : 0, bytes: found?.size ?? 0 };
    growth.files += sign * files;
    growth.bytes += sign * bytes;
  };
  for (const path of gone.map((each) => join(into, each))) {
    add(path, -1);
    rmSync(path, { recursive: true, force: true });
    removeEmpty(dirname(path), into);
  }
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const place = join(into, relative(from, path));
    if (entry.isDirectory()) mkdirSync(place, { recursive: true });
    else {
      add(place, -1);
      add(path, 1);
      renameSync(path, place);
    }
  }
  return growth;
}

function removeEmpty(folder: string, within: string): void {
  for (let at = folder; at !== within && !relative(within, at).startsWith('..'); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
