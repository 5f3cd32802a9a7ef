import { hash, randomUUID } from 'node:crypto';
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
  /** Of what the series are told by. */
  series: string[];
}

/** A text in the file. */
interface PackedText {
  digest: string;
  start: number;
  lengths: readonly number[];
  series: string;
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
  const written: PackedText[] = [];
  let end = 0;
  for await (const [digest, parts] of texts) {
    const text = packedText(digest, parts, end);
    written.push(text.place);
    writeSync(file, text.bytes);
    end += text.bytes.length;
  }
  writeSync(file, indexBytes(written, end));
  closeSync(file);
  before.close();
  renameSync(aside, fileOf(kept));
}

/**
 * Puts texts behind those of `known` that the pack holds already, with an index of both, in one go: of a large library little changes.
 * `before` is closed. Where this is cut short, the file has no index at its end, and counts for none.
 */
export async function growPack(
  kept: KeptFiles,
  known: readonly PackedText[],
  texts: AsyncIterable<readonly [digest: string, parts: PackedParts]>,
  before: TextsPack,
): Promise<void> {
  before.close();
  const file = openSync(fileOf(kept), 'r+');
  const { size } = fstatSync(file);
  const [listed, bytes] = [[...known], [] as Uint8Array[]];
  let end = size;
  for await (const [digest, parts] of texts) {
    const text = packedText(digest, parts, end);
    listed.push(text.place);
    bytes.push(text.bytes);
    end += text.bytes.length;
  }
  writeSync(file, Buffer.concat([...bytes, indexBytes(listed, end)]), 0, null, size);
  closeSync(file);
}

function packedText(digest: string, parts: PackedParts, start: number): { place: PackedText; bytes: Buffer } {
  const series = hash('sha256', parts[partKinds.indexOf('series')] ?? '');
  return {
    place: { digest, start, lengths: parts.map(({ length }) => length), series },
    bytes: Buffer.concat(parts),
  };
}

/** The index of a pack, and behind it where it stands. */
function indexBytes(texts: readonly PackedText[], start: number): Buffer {
  const index: Index = {
    digests: texts.map(({ digest }) => digest),
    starts: Float64Array.from(texts, (text) => text.start),
    lengths: Uint32Array.from(texts.flatMap(({ lengths }) => lengths)),
    series: texts.map(({ series }) => series),
  };
  const bytes = serialize(index);
  const last = Buffer.alloc(endBytes);
  last.writeDoubleLE(start, 0);
  last.writeDoubleLE(bytes.length, 8);
  return Buffer.concat([bytes, last]);
}
