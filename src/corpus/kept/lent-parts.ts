import type { Parts } from './pack.ts';

/** As much as the texts have that cite those of a series which many cite: its pages are made one after the other. */
const roomForAll = 1 << 23;

/**
 * What was read lately, in memory that is filled and then used again from its beginning: who cites whom is read some hundred thousand times, and new memory for each took
 * longer than to read it.
 */
export class LentParts {
  readonly #room = Buffer.allocUnsafeSlow(roomForAll);
  readonly #known = new Map<string, Parts>();
  #end = 0;

  /** `read` puts the parts of a text into memory of the length that it asks for. */
  of(digest: string, read: (room: (length: number) => Buffer<ArrayBuffer>) => Parts): Parts {
    const known = this.#known.get(digest);
    if (known) return known;
    const parts = read((length) => this.#roomFor(length));
    this.#known.set(digest, parts);
    return parts;
  }

  #roomFor(length: number): Buffer<ArrayBuffer> {
    if (this.#end + length > roomForAll) {
      this.#known.clear();
      this.#end = 0;
    }
    if (length > roomForAll) return Buffer.allocUnsafeSlow(length);
    this.#end += length;
    return this.#room.subarray(this.#end - length, this.#end);
  }
}
