import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { standingSize } from '../../search/standing-size.ts';
import type { MadeByRoute } from './made-files.ts';
import { type AsLeft, missingFiles } from './missing-files.ts';

/** So many look beside other work, which is waited for sooner. */
const besideOthers = 2;

/** A site whose files should stand. */
export interface Standing {
  outDir: string;
  made: MadeByRoute;
  left: AsLeft;
}

/**
 * Which files are missing of a site that is brought up to date. To ask for hundreds of thousands takes cores from all else, and hardly ever one is missing: where texts have
 * changed, they are asked for while the index is made, and the pages are made as if all stood. Where that was wrong, what was made is thrown away and made again with what is known by then.
 */
export class Missing {
  #standing: Standing | undefined;
  #found: Promise<readonly string[]> | undefined;
  #isSupposed = false;

  /** `known`: what an earlier attempt has found. */
  constructor(known?: readonly string[]) {
    if (known) this.#found = Promise.resolve(known);
  }

  of(standing: Standing): void {
    this.#standing = standing;
  }

  /** Asks for them, once. `alone`: nothing else is done meanwhile. Ends when `signal` says that nobody waits for it any more. */
  found(signal: AbortSignal, alone = false): Promise<readonly string[]> {
    this.#found ??= this.#look(alone ? availableParallelism() : besideOthers, signal);
    // Whoever waits for it is told.
    this.#found.catch(() => {});
    return this.#found;
  }

  /** None, until the contrary is found. */
  async supposed(): Promise<readonly string[]> {
    this.#isSupposed = this.#found === undefined;
    return this.#found ?? [];
  }

  /** Throws where some are missing of which it was supposed that they stand. */
  async ensureSupposed(signal: AbortSignal): Promise<void> {
    if (!this.#isSupposed) return;
    const [file] = await this.found(signal);
    if (file !== undefined) throw notStanding(file);
    this.#isSupposed = false;
  }

  /** Where a file stands. Throws where that was supposed, and it does not: what is read from it would be kept for the page that it should be. */
  placeOf(file: string): string {
    const { outDir = '', left } = this.#standing ?? {};
    const path = join(outDir, file);
    if (this.#isSupposed && left && standingSize(path, left.until) === 0) throw notStanding(file);
    return path;
  }

  /** What was missing when something failed because all was supposed to stand. None where nothing was supposed. */
  async afterFault(): Promise<readonly string[]> {
    return this.#isSupposed ? this.#look(besideOthers) : [];
  }

  async #look(workers: number, signal?: AbortSignal): Promise<readonly string[]> {
    if (!this.#standing) return [];
    const { outDir, made, left } = this.#standing;
    return missingFiles(outDir, made, left, workers, signal);
  }
}

/** Nobody is told: all is made again. */
const notStanding = (file: string): Error => new Error(`${file} does not stand as it was left.`);
