import { mkdirSync, writeFileSync } from 'node:fs';
import { encodedText, isSlowlyEncoded } from './encoded-text.ts';

/**
 * Writes the files of a site below a folder that stands. A folder is made once, and only in one that stands: after an interrupted
 * build has taken the site away, nothing brings it back.
 */
export class PageFiles {
  readonly #folder: string;
  readonly #there = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `file` is a path below the folder, with slashes. Answers how many bytes it has. */
  write(file: string, content: string | Uint8Array): number {
    this.#makeFolderOf(file);
    const written = typeof content === 'string' && isSlowlyEncoded(content) ? encodedText(content) : content;
    writeFileSync(`${this.#folder}/${file}`, written);
    return typeof written === 'string' ? Buffer.byteLength(written) : written.length;
  }

  #makeFolderOf(file: string): void {
    const end = file.lastIndexOf('/');
    const folder = file.slice(0, Math.max(0, end));
    if (end < 0 || this.#there.has(folder)) return;
    this.#makeFolderOf(folder);
    try {
      mkdirSync(`${this.#folder}/${folder}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#there.add(folder);
  }
}
