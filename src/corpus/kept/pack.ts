import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { deserialize } from 'node:v8';

/** Where what is kept under each key begins in the file, and how long its parts are. */
export interface PackIndex {
  keys: string[];
  starts: Float64Array;
  /** Of each key as many as the pack has parts. */
  lengths: Uint32Array;
  /** All marks one behind the other, and where each ends: as bytes nobody looks through them who looks for what was let go. */
  marks: Uint8Array;
  markEnds: Uint32Array;
}

/** What the index says of one key. */
export interface PackedItem {
  key: string;
  start: number;
  lengths: readonly number[];
  mark: Uint8Array;
}

/** What is kept under a key, as bytes: a run for each part, so that whoever wants one does not read the others. */
export type Parts = readonly Uint8Array[];

/** The file ends with where its index stands, and how long that is. */
export const endBytes = 16;

const noMark = new Uint8Array();

/**
 * Values of many keys in one file: to write and open tens of thousands of small ones takes longer than all that is done with them.
 */
export class Pack {
  readonly path: string;
  readonly #width: number;
  #file: number | undefined;
  #index: PackIndex | undefined;
  #end = 0;
  readonly #places = new Map<string, number>();

  /** `width`: how many parts are kept under each key. Where nothing whole stands at `path` the pack is empty. */
  constructor(path: string, width: number) {
    this.path = path;
    this.#width = width;
    try {
      this.#file = openSync(path, 'r');
      [this.#index, this.#end] = readIndex(this.#file);
      this.#index.keys.forEach((key, at) => void this.#places.set(key, at));
    } catch {
      this.close();
    }
  }

  /** What is remembered of the parts of a key where nobody reads them. */
  markOf(_parts: Parts): Uint8Array {
    return noMark;
  }

  get size(): number {
    return this.#places.size;
  }

  /** Where in the file the values end, and the index begins. */
  get end(): number {
    return this.#end;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  mark(key: string): Uint8Array | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#markAt(place);
  }

  part(key: string, part: number): Uint8Array | undefined {
    const place = this.#places.get(key);
    if (place === undefined || this.#file === undefined || !this.#index) return undefined;
    const { starts, lengths } = this.#index;
    const first = place * this.#width;
    let start = starts[place] ?? 0;
    for (let before = first; before < first + part; before += 1) start += lengths[before] ?? 0;
    return readWhole(this.#file, lengths[first + part] ?? 0, start);
  }

  parts(key: string): Parts | undefined {
    return this.has(key) ? Array.from({ length: this.#width }, (_, at) => this.part(key, at) as Uint8Array) : undefined;
  }

  /** Whether it holds these keys and no others. */
  holds(keys: ReadonlySet<string>): boolean {
    return keys.size === this.size && [...keys].every((key) => this.has(key));
  }

  /** What the index says of those of these keys that are held, and whether most of the file is theirs. */
  listed(keys: ReadonlySet<string>): { items: PackedItem[]; worthKeeping: boolean } {
    const index = this.#index;
    const items = [...keys].flatMap((key): PackedItem[] => {
      const place = this.#places.get(key);
      if (place === undefined || !index) return [];
      const lengths = [...index.lengths.subarray(place * this.#width, (place + 1) * this.#width)];
      return [{ key, start: index.starts[place] ?? 0, lengths, mark: this.#markAt(place) }];
    });
    const used = items.reduce((sum, { lengths }) => sum + lengths.reduce((own, length) => own + length, 0), 0);
    return { items, worthKeeping: this.#file !== undefined && used > fstatSync(this.#file).size / 2 };
  }

  #markAt(place: number): Uint8Array {
    const { marks, markEnds } = this.#index ?? {};
    return marks?.subarray(markEnds?.[place - 1] ?? 0, markEnds?.[place]) ?? noMark;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#places.clear();
  }
}

function readWhole(file: number, length: number, position: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, position) === length) return bytes;
  throw new Error('A pack of what is kept is cut short.');
}

/** The index and where it begins. */
function readIndex(file: number): [PackIndex, number] {
  const { size } = fstatSync(file);
  const last = Buffer.from(readWhole(file, endBytes, size - endBytes));
  const start = last.readDoubleLE(0);
  return [deserialize(readWhole(file, last.readDoubleLE(8), start)) as PackIndex, start];
}
