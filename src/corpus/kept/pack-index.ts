import { NameNumbers, type NameTables } from '../name-numbers.ts';
import { behind } from './numbers-behind.ts';
import { Outlines, type OutlineTables } from './outlines.ts';

/** What the index says of one key. */
export interface PackedItem {
  key: string;
  start: number;
  lengths: readonly number[];
  /** Of a text, as `writeOutline` writes it. */
  outline?: Uint8Array | undefined;
}

/** An index as it is kept. To make a map of its keys, whenever one of several threads opens a pack, would take longer than all else of that. */
export interface PackTables {
  keys: NameTables;
  /** Where what is kept under each key begins in the file; below 0 where it is let go of. */
  starts: Float64Array;
  /** How long its parts are: of each key as many as the pack has. */
  lengths: Uint32Array;
  /** Of each key, where texts are kept. */
  outlines: OutlineTables;
}

const none = -1;

/** Where what is kept under each key stands in a pack, of so many parts each. */
export class PackIndex {
  readonly #width: number;
  readonly #keys: NameNumbers;
  readonly #tables: PackTables;
  /** Those of texts, by their places. */
  readonly outlines: Outlines;
  /** Those that stand in no table yet, and are not found before they do. */
  readonly #added: PackedItem[] = [];

  constructor(width: number, tables: PackTables = nothing()) {
    this.#width = width;
    this.#tables = tables;
    this.#keys = new NameNumbers(tables.keys);
    this.outlines = new Outlines(tables.outlines);
  }

  /** How many keys are held. */
  get size(): number {
    return this.#tables.starts.reduce((sum, start) => (start < 0 ? sum : sum + 1), 0);
  }

  /** The place of a key, -1 where it has none. */
  placeOf(key: string): number {
    const place = this.#keys.findName(key);
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

  /** How many bytes are kept under the keys that are held. */
  get bytes(): number {
    const { starts, lengths } = this.#tables;
    return lengths.reduce((sum, length, at) => {
      return (starts[Math.floor(at / this.#width)] ?? none) < 0 ? sum : sum + length;
    }, 0);
  }

  /** Lets all other keys go. */
  holdOnly(keys: ReadonlySet<string>): void {
    const { starts } = this.#tables;
    const held = starts.slice().fill(none);
    for (const key of keys) {
      const place = this.#keys.findName(key);
      if (place >= 0) held[place] = starts[place] ?? none;
    }
    starts.set(held);
  }

  /** Holds another key. Of one that was let go of the outline is known. */
  put(item: PackedItem): void {
    const place = this.#keys.numberOfName(item.key);
    if (place === this.#tables.starts.length + this.#added.length) {
      this.#added.push(item);
      if (item.outline) this.outlines.add(item.outline);
    } else if (place < this.#tables.starts.length) {
      this.#tables.starts[place] = item.start;
      this.#tables.lengths.set(item.lengths, place * this.#width);
    }
  }

  tables(): PackTables {
    const { starts, lengths } = this.#tables;
    const added = this.#added;
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
      outlines: this.outlines.tables(),
    };
  }
}

const nothing = (): PackTables => ({
  keys: new NameNumbers().tables(),
  starts: new Float64Array(),
  lengths: new Uint32Array(),
  outlines: new Outlines().tables(),
});
