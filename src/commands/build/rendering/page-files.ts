import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the files of a site below a folder that stands. A folder is made once, and only in one that stands: after an interrupted
 * build has taken the site away, nothing brings it back.
 */
export class PageFiles {
  readonly #folder: string;
  readonly #there = new Set(['.']);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `file` is a path below the folder, with slashes. Answers how many bytes it has. */
  write(file: string, content: string | Uint8Array): number {
    this.#make(dirname(file));
    writeFileSync(join(this.#folder, file), content);
    return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
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
