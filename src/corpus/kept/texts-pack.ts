import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptFiles } from './kept-files.ts';
import { type PackedParts, type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** Where each text begins in the file, and how long its parts are. */
interface Index {
  digests: string[];
  starts: Float64Array;
  /** Of each text one for each of `partKinds`. */
  lengths: Uint32Array;
}

const fileOf = (kept: KeptFiles): string => join(kept.folder, 'texts.pack');
/** The file ends with where its index stands, and how long that is. */
const endBytes = 16;

/**
 * The parts of all texts of a library in one file: opening tens of thousands of small ones, each compressed, takes longer than
 * all that is done with them. A text that is not in it is taken from its own file.
 */
export class TextsPack {
  #file: number | undefined;
  #index: Index | undefined;
  readonly #places = new Map<string, number>();

  /** Where nothing whole is kept the pack is empty. */
  constructor(kept: KeptFiles) {
    try {
      this.#file = openSync(fileOf(kept), 'r');
      this.#index = readIndex(this.#file);
      this.#index.digests.forEach((digest, at) => void this.#places.set(digest, at));
    } catch {
      this.close();
    }
  }

  has(digest: string): boolean {
    return this.#places.has(digest);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.#bytes(digest, partKinds.indexOf(kind));
    return bytes && unpackPart<Kind>(bytes);
  }

  packed(digest: string): PackedParts | undefined {
    return this.has(digest) ? partKinds.map((_, at) => this.#bytes(digest, at) as Uint8Array) : undefined;
  }

  /** Whether it holds these texts and no others. */
  holds(digests: ReadonlySet<string>): boolean {
    return digests.size === this.#places.size && [...digests].every((digest) => this.#places.has(digest));
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
    const own = lengths.subarray(place * partKinds.length, (place + 1) * partKinds.length);
    const before = own.subarray(0, part).reduce((sum, length) => sum + length, 0);
    return readWhole(this.#file, own[part] ?? 0, (starts[place] ?? 0) + before);
  }
}

function readWhole(file: number, length: number, position: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, position) === length) return bytes;
  throw new Error('A pack of texts is cut short.');
}

function readIndex(file: number): Index {
  const { size } = fstatSync(file);
  const last = Buffer.from(readWhole(file, endBytes, size - endBytes));
  return deserialize(readWhole(file, last.readDoubleLE(8), last.readDoubleLE(0))) as Index;
}

/** Writes a pack of these texts, in their order. It takes the place of `before`, which is closed, when all of it stands. */
export async function writePack(
  kept: KeptFiles,
  texts: AsyncIterable<readonly [digest: string, parts: PackedParts]>,
  before: TextsPack,
): Promise<void> {
  mkdirSync(dirname(fileOf(kept)), { recursive: true });
  const aside = `${fileOf(kept)}.${randomUUID()}`;
  const file = openSync(aside, 'w');
  const [digests, starts, lengths] = [[] as string[], [] as number[], [] as number[]];
  let end = 0;
  for await (const [digest, parts] of texts) {
    digests.push(digest);
    starts.push(end);
    for (const part of parts) lengths.push(part.length);
    const bytes = Buffer.concat(parts);
    writeSync(file, bytes);
    end += bytes.length;
  }
  const index = serialize({ digests, starts: Float64Array.from(starts), lengths: Uint32Array.from(lengths) });
  const last = Buffer.alloc(endBytes);
  last.writeDoubleLE(end, 0);
  last.writeDoubleLE(index.length, 8);
  writeSync(file, Buffer.concat([index, last]));
  closeSync(file);
  before.close();
  renameSync(aside, fileOf(kept));
}
