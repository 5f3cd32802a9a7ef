import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { KeptFiles } from './kept-files.ts';
import { type PackedParts, type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** Where each text begins in the file, and how long its parts are. */
export interface PackIndex {
  digests: string[];
  starts: Float64Array;
  /** Of each text one for each of `partKinds`. */
  lengths: Uint32Array;
  /** Of what the series are told by. */
  series: string[];
}

/** A text in the file. */
export interface PackedText {
  digest: string;
  start: number;
  lengths: readonly number[];
  series: string;
}

export const packFile = (kept: KeptFiles): string => join(kept.folder, 'texts.pack');
/** The file ends with where its index stands, and how long that is. */
export const packEndBytes = 16;

/**
 * The parts of all texts of a library in one file: opening tens of thousands of small ones, each compressed, takes longer than
 * all that is done with them.
 */
export class TextsPack {
  #file: number | undefined;
  #index: PackIndex | undefined;
  readonly #places = new Map<string, number>();

  /** Where nothing whole is kept the pack is empty. */
  constructor(kept: KeptFiles) {
    try {
      this.#file = openSync(packFile(kept), 'r');
      this.#index = readIndex(this.#file);
      this.#index.digests.forEach((digest, at) => void this.#places.set(digest, at));
    } catch {
      this.close();
    }
  }

  /** How many texts it holds. */
  get size(): number {
    return this.#places.size;
  }

  has(digest: string): boolean {
    return this.#places.has(digest);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.#bytes(digest, partKinds.indexOf(kind));
    return bytes && unpackPart<Kind>(bytes);
  }

  /** A digest of what the series are told by. */
  seriesDigest(digest: string): string | undefined {
    const place = this.#places.get(digest);
    return place === undefined ? undefined : this.#index?.series[place];
  }

  packed(digest: string): PackedParts | undefined {
    return this.has(digest) ? partKinds.map((_, at) => this.#bytes(digest, at) as Uint8Array) : undefined;
  }

  /** Whether it holds these texts and no others. */
  holds(digests: ReadonlySet<string>): boolean {
    return digests.size === this.#places.size && [...digests].every((digest) => this.#places.has(digest));
  }

  /** What the index says of those of these texts that are held, and whether most of the file is theirs. */
  listed(digests: ReadonlySet<string>): { texts: PackedText[]; worthKeeping: boolean } {
    const index = this.#index;
    const texts = [...digests].flatMap((digest): PackedText[] => {
      const place = this.#places.get(digest);
      if (place === undefined || !index) return [];
      const lengths = [...index.lengths.subarray(place * partKinds.length, (place + 1) * partKinds.length)];
      return [{ digest, start: index.starts[place] ?? 0, lengths, series: index.series[place] ?? '' }];
    });
    const used = texts.reduce((sum, { lengths }) => sum + lengths.reduce((own, length) => own + length, 0), 0);
    return { texts, worthKeeping: this.#file !== undefined && used > fstatSync(this.#file).size / 2 };
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#places.clear();
  }

  #bytes(digest: string, part: number): Uint8Array | undefined {
    const place = this.#places.get(digest);
    if (place === undefined || this.#file === undefined || !this.#index) return undefined;
    const { starts, lengths } = this.#index;
    const first = place * partKinds.length;
    let start = starts[place] ?? 0;
    for (let before = first; before < first + part; before += 1) start += lengths[before] ?? 0;
    return readWhole(this.#file, lengths[first + part] ?? 0, start);
  }
}

function readWhole(file: number, length: number, position: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, position) === length) return bytes;
  throw new Error('A pack of texts is cut short.');
}

function readIndex(file: number): PackIndex {
  const { size } = fstatSync(file);
  const last = Buffer.from(readWhole(file, packEndBytes, size - packEndBytes));
  return deserialize(readWhole(file, last.readDoubleLE(8), last.readDoubleLE(0))) as PackIndex;
}
