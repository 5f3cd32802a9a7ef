/** The least room for names. */
const leastNames = 1 << 10;
const none = -1;

/** All that tells names and their numbers, fit to be kept. */
export interface NameTables {
  /** By hash the number of a name and one; 0 where there is none. A power of two of them, so that a hash is cut to its last bits. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Where each name ends in the bytes of all. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/**
 * Gives names numbers, in the order in which they come. Names are runs of bytes: of a large library there are hundreds of thousands to be looked up, each of which
 * would be a string that is made, hashed and let go of.
 */
export class NameNumbers {
  #slots: Int32Array;
  #hashes: Int32Array;
  #ends: Uint32Array;
  #bytes: Buffer;
  #size: number;
  /** Where a string is written to be looked up, and how long it is there. */
  #room = Buffer.alloc(leastNames);
  #length = 0;

  /** Those of `tables`, where names had numbers before. */
  constructor({ slots, hashes, ends, bytes }: NameTables = noNames()) {
    this.#size = ends.length;
    [this.#slots, this.#hashes, this.#ends] = [slots, hashes, ends];
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get size(): number {
    return this.#size;
  }

  /** Of all names so far. */
  tables(): NameTables {
    const end = this.#startOf(this.#size);
    return {
      slots: this.#slots,
      hashes: this.#hashes.slice(0, this.#size),
      ends: this.#ends.slice(0, this.#size),
      bytes: this.#bytes.subarray(0, end),
    };
  }

  /** The number of the name that stands there; the next where it is new. */
  numberOf(bytes: Uint8Array, start = 0, end = bytes.length, hash = hashOf(bytes, start, end)): number {
    const known = this.find(bytes, start, end, hash);
    if (known !== none) return known;
    const number = this.#size;
    const from = this.#startOf(number);
    this.#makeRoom(from + end - start);
    for (let at = start, to = from; at < end; at += 1, to += 1) this.#bytes[to] = bytes[at] as number;
    this.#hashes[number] = hash;
    this.#ends[number] = from + end - start;
    this.#slots[this.#freeSlot(hash)] = number + 1;
    this.#size += 1;
    return number;
  }

  /** The number of a name; -1 where it has none. */
  find(bytes: Uint8Array, start = 0, end = bytes.length, hash = hashOf(bytes, start, end)): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number === none) return none;
      if (this.#hashes[number] === hash && this.#isAt(number, bytes, start, end)) return number;
    }
  }

  /** The same of a name that is a string. */
  numberOfName(name: string): number {
    const bytes = this.#written(name);
    return this.numberOf(bytes, 0, this.#length);
  }

  findName(name: string): number {
    const bytes = this.#written(name);
    return this.find(bytes, 0, this.#length);
  }

  #written(name: string): Uint8Array {
    // A character takes three bytes at most.
    if (3 * name.length > this.#room.length) this.#room = Buffer.alloc(6 * name.length);
    this.#length = this.#room.write(name);
    return this.#room;
  }

  /** The number of what stands in a name before this byte, where it ends with it; -1 where that has none, or the name does not. */
  numberBefore(last: number, number: number): number {
    const [start, end] = [this.#startOf(number), (this.#ends[number] as number) - 1];
    return this.#bytes[end] === last && end >= start ? this.find(this.#bytes, start, end) : none;
  }

  nameOf(number: number): string {
    return this.#bytes.toString('utf8', this.#startOf(number), this.#ends[number]);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] as number);
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    let from = this.#startOf(number);
    if ((this.#ends[number] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1, from += 1) if (own[from] !== bytes[at]) return false;
    return true;
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  /** For one name more, and so many bytes in all. */
  #makeRoom(bytes: number): void {
    if (bytes > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * bytes + leastNames);
    if (this.#size < this.#ends.length) return;
    const [hashes, ends] = [this.#hashes, this.#ends];
    const room = Math.max(leastNames, 2 ** Math.ceil(Math.log2(2 * this.#size + 1)));
    this.#hashes = new Int32Array(room);
    this.#hashes.set(hashes);
    this.#ends = new Uint32Array(room);
    this.#ends.set(ends);
    this.#slots = new Int32Array(2 * room);
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#freeSlot(hashes[number] as number)] = number + 1;
    }
  }
}

const noNames = (): NameTables => ({
  slots: new Int32Array(2 * leastNames),
  hashes: new Int32Array(),
  ends: new Uint32Array(),
  bytes: Buffer.alloc(0),
});

export const firstHash = 0x811c9dc5 | 0;
/** FNV-1a, of 32 bits. */
export const nextHash = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
/** Its high bits mixed into those that are used. */
export const lastHash = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = firstHash;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, bytes[at] as number);
  return lastHash(hash);
}
