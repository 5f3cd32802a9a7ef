import { NameNumbers, type NameTables } from '../name-numbers.ts';

/** What the index says of one key. */
export interface PackedItem {
  key: string;
  start: number;
  lengths: readonly number[];
  mark: Uint8Array;
}

/** An index as it is kept. To make a map of its keys, whenever one of several threads opens a pack, would take longer than all else of that. */
export interface PackTables {
  keys: NameTables;
  /** Where what is kept under each key begins in the file; below 0 where it is let go of. */
  starts: Float64Array;
  /** How long its parts are: of each key as many as the pack has. */
  lengths: Uint32Array;
  /** All marks one behind the other, and where each ends. */
  marks: Uint8Array;
  markEnds: Uint32Array;
}

const none = -1;

/** Where what is kept under each key stands in a pack, of so many parts each. */
export class PackIndex {
  readonly #width: number;
  readonly #keys: NameNumbers;
  readonly #tables: PackTables;
  /** Those that stand in no table yet, and are not found before they do. */
  readonly #added: PackedItem[] = [];
  readonly #room = Buffer.alloc(256);

  constructor(width: number, tables: PackTables = nothing()) {
    this.#width = width;
    this.#tables = tables;
    this.#keys = new NameNumbers(tables.keys);
  }

  /** How many keys are held. */
  get size(): number {
    return this.#tables.starts.reduce((sum, start) => (start < 0 ? sum : sum + 1), 0);
  }

  /** The place of a key, -1 where it has none. */
  placeOf(key: string): number {
    const place = this.#find(key);
    return place < 0 || (this.#tables.starts[place] ?? none) < 0 ? none : place;
  }

  /** Where a part begins, and how long it is. */
  part(place: number, part: number): { start: number; length: number } {
    const { starts, lengths } = this.#tables;
    const first = place * this.#width;
    let start = starts[place] ?? 0;
    for (let before = first; before < first + part; before += 1) start += lengths[before] ?? 0;
    return { start, length: lengths[first + part] ?? 0 };
  }

  mark(place: number): Uint8Array {
    const { marks, markEnds } = this.#tables;
    return marks.subarray(markEnds[place - 1] ?? 0, markEnds[place]);
  }

  /** How many bytes are kept under these keys. */
  bytesOf(keys: ReadonlySet<string>): number {
    let bytes = 0;
    for (const key of keys) {
      const place = this.placeOf(key);
      for (let part = 0; place >= 0 && part < this.#width; part += 1) bytes += this.part(place, part).length;
    }
    return bytes;
  }

  /** Lets all other keys go. */
  holdOnly(keys: ReadonlySet<string>): void {
    const { starts } = this.#tables;
    const held = starts.slice().fill(none);
    for (const key of keys) {
      const place = this.#find(key);
      if (place >= 0) held[place] = starts[place] ?? none;
    }
    starts.set(held);
  }

  /** Holds another key. Of one that was let go of the mark is known. */
  put(item: PackedItem): void {
    const place = this.#keys.numberOf(Buffer.from(item.key));
    if (place === this.#tables.starts.length + this.#added.length) this.#added.push(item);
    else if (place < this.#tables.starts.length) {
      this.#tables.starts[place] = item.start;
      this.#tables.lengths.set(item.lengths, place * this.#width);
    }
  }

  tables(): PackTables {
    const { starts, lengths, marks, markEnds } = this.#tables;
    const added = this.#added;
    let end = marks.length;
    const ends = added.map(({ mark }) => {
      end += mark.length;
      return end;
    });
    return {
      keys: this.#keys.tables(),
      starts: behind(
        starts,
        new Float64Array(starts.length + added.length),
        added.map(({ start }) => start),
      ),
      lengths: behind(
        lengths,
        new Uint32Array(lengths.length + added.length * this.#width),
        added.flatMap((item) => item.lengths),
      ),
      marks: Buffer.concat([marks, ...added.map(({ mark }) => mark)]),
      markEnds: behind(markEnds, new Uint32Array(markEnds.length + added.length), ends),
    };
  }

  #find(key: string): number {
    // Keys are digests and names of ours: of one byte for each character.
    if (key.length > this.#room.length) return this.#keys.find(Buffer.from(key));
    return this.#keys.find(this.#room, 0, this.#room.write(key, 'latin1'));
  }
}

/** Numbers and those behind them, in a table that has room for both. */
function behind<Table extends Float64Array | Uint32Array>(
  numbers: Table,
  table: Table,
  more: readonly number[],
): Table {
  table.set(numbers);
  table.set(more, numbers.length);
  return table;
}

const nothing = (): PackTables => ({
  keys: new NameNumbers().tables(),
  starts: new Float64Array(),
  lengths: new Uint32Array(),
  marks: new Uint8Array(),
  markEnds: new Uint32Array(),
});
