import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Outlines } from './outlines.ts';
import { PackIndex, type PackTables } from './pack-index.ts';

/** What is kept under a key, as bytes: a run for each part, so that whoever wants one does not read the others. */
export type Parts = readonly Uint8Array[];

/** An index, and where in the file it begins. */
export interface WrittenIndex {
  tables: PackTables;
  start: number;
}

/** The file ends with where its index stands, and how long that is. */
export const endBytes = 16;

/**
 * Values of many keys in one file: to write and open tens of thousands of small ones takes longer than all that is done with them.
 */
export class Pack {
  readonly path: string;
  readonly width: number;
  #file: number | undefined;
  #index = new PackIndex(0);
  #end = 0;
  /** Places that were asked for: of a text several parts are, and to look a digest up takes ten times as long. */
  readonly #places = new Map<string, number>();

  /** `width`: how many parts are kept under each key. Where nothing whole stands at `path` the pack is empty. */
  constructor(path: string, width: number) {
    this.path = path;
    this.width = width;
    this.open();
  }

  /** Takes what stands in its place now. Whoever has written that knows the `index`: of a large library it is as large as what a thousand texts are kept as. */
  open(index?: WrittenIndex): void {
    this.close();
    try {
      this.#file = openSync(this.path, 'r');
      const { tables, start } = index ?? readIndex(this.#file);
      this.#index = new PackIndex(this.width, tables);
      this.#end = start;
    } catch {
      this.close();
    }
  }

  /** Of the parts of a text that which is read with the index. */
  outlineOf(_parts: Parts): Uint8Array | undefined {
    return undefined;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Where in the file the values end, and the index begins. */
  get end(): number {
    return this.#end;
  }

  has(key: string): boolean {
    return this.placeOf(key) >= 0;
  }

  /** The place of a key in the index, -1 where it has none. */
  protected placeOf(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#index.placeOf(key);
    this.#places.set(key, place);
    return place;
  }

  protected get outlines(): Outlines {
    return this.#index.outlines;
  }

  part(key: string, part: number): Uint8Array | undefined {
    const place = this.placeOf(key);
    if (place < 0 || this.#file === undefined) return undefined;
    const { start, length } = this.#index.part(place, part);
    return readWhole(this.#file, Buffer.allocUnsafe(length), start);
  }

  /** So many parts from `first` on, which stand behind each other: read at once, into memory of so many bytes as `room` is asked for. */
  partsTogether(key: string, first: number, count: number, room: (length: number) => Buffer): Parts | undefined {
    const place = this.placeOf(key);
    if (place < 0 || this.#file === undefined) return undefined;
    const places = Array.from({ length: count }, (_, at) => this.#index.part(place, first + at));
    const start = places[0]?.start ?? 0;
    const length = places.reduce((sum, part) => sum + part.length, 0);
    const bytes = readWhole(this.#file, room(length), start);
    return places.map((part) => bytes.subarray(part.start - start, part.start - start + part.length));
  }

  parts(key: string): Parts | undefined {
    return this.has(key) ? Array.from({ length: this.width }, (_, at) => this.part(key, at) as Uint8Array) : undefined;
  }

  /** Whether another pack stands in its place than when it was opened, where none may have stood. */
  isReplaced(): boolean {
    return (
      statSync(this.path, { throwIfNoEntry: false })?.ino !==
      (this.#file === undefined ? undefined : fstatSync(this.#file).ino)
    );
  }

  /** Whether it holds these keys and no others. */
  holds(keys: ReadonlySet<string>): boolean {
    return keys.size === this.size && [...keys].every((key) => this.has(key));
  }

  /** Lets go of all other keys, which stay in the file. Answers whether most of that is kept under these. */
  holdOnly(keys: ReadonlySet<string>): boolean {
    this.#index.holdOnly(keys);
    this.#places.clear();
    return this.#file !== undefined && this.#index.bytes > fstatSync(this.#file).size / 2;
  }

  /** Lets go of the file. Answers its index. */
  close(): PackIndex {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#places.clear();
    const index = this.#index;
    this.#index = new PackIndex(this.width);
    return index;
  }
}

function readWhole(file: number, bytes: Buffer, position: number): Uint8Array {
  if (readSync(file, bytes, 0, bytes.length, position) === bytes.length) return bytes;
  throw new Error('A pack of what is kept is cut short.');
}

function readIndex(file: number): WrittenIndex {
  const { size } = fstatSync(file);
  const last = Buffer.from(readWhole(file, Buffer.alloc(endBytes), size - endBytes));
  const start = last.readDoubleLE(0);
  return { tables: deserialize(readWhole(file, Buffer.allocUnsafe(last.readDoubleLE(8)), start)) as PackTables, start };
}
