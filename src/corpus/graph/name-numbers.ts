/** The least room for names, and for the bytes of one. */
const [leastNames, bytesForAName] = [1 << 10, 16];
const none = -1;

/**
 * Gives names numbers, in the order in which they come. Names are runs of bytes: of a large library there are hundreds of thousands to be looked up, each of which
 * would be a string that is made, hashed and let go of.
 */
export class NameNumbers {
  /** By hash the number of a name and one; 0 where there is none. A power of two of them, so that a hash is cut to its last bits. */
  #slots = new Int32Array(leastNames * 2);
  #hashes = new Int32Array(leastNames);
  /** Where each name ends in the bytes of all. */
  #ends = new Uint32Array(leastNames);
  #bytes = Buffer.alloc(leastNames * bytesForAName);
  #size = 0;

  get size(): number {
    return this.#size;
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
    if (bytes > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * bytes);
    if (this.#size < this.#ends.length) return;
    const [hashes, ends] = [this.#hashes, this.#ends];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#ends = new Uint32Array(ends.length * 2);
    this.#ends.set(ends);
    this.#slots = new Int32Array(hashes.length * 4);
    for (let number = 0; number < hashes.length; number += 1) {
      this.#slots[this.#freeSlot(hashes[number] as number)] = number + 1;
    }
  }
}

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
