import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the files of a site below a folder that stands. A folder is made once, and only in one that stands: after an interrupted
 * build has taken the site away, nothing brings it back.
 */
export class PageFiles {
  readonly #folder: string;
  readonly #standing: string | undefined;
  readonly #there = new Set(['.']);

  /** `standing` has those files of the site that are not written again. */
  constructor(folder: string, standing: string | undefined) {
    this.#folder = folder;
    this.#standing = standing;
  }

  /** What the site will have in a file, if that is known by now. */
  read(file: string): Uint8Array | undefined {
    return bytesOf(this.#folder, file) ?? bytesOf(this.#standing, file);
  }

  /** `file` is a path below the folder, with slashes. */
  write(file: string, content: string | Uint8Array): void {
    this.#make(dirname(file));
    writeFileSync(join(this.#folder, file), content);
  }

  #make(folder: string): void {
    if (this.#there.has(folder)) return;
    this.#make(dirname(folder));
    try {
      mkdirSync(join(this.#folder, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#there.add(folder);
  }
}

function bytesOf(folder: string | undefined, file: string): Uint8Array | undefined {
  if (folder === undefined) return undefined;
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}
