import { bytesOf, KeptFiles, nameOf, type PackedValue } from './kept-files.ts';

/** Holds on to what is made instead of writing it: for a worker, whose values all go into one file with those of others. */
export class GatheredValues extends KeptFiles {
  #made: PackedValue[] = [];

  override async set(key: string, kind: string, value: unknown): Promise<void> {
    this.#made.push([nameOf(key, kind), [bytesOf(value)]]);
  }

  /** What was made since this was last asked. */
  take(): PackedValue[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
