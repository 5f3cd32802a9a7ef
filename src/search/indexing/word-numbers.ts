import { grown } from './grown.ts';

/** Gives each printed word a number, in the order in which they come. Words are looked up where they stand in the bytes of a text, without being cut out of it. */
export class WordNumbers {
  /** All words, one behind another, and where each ends. */
  #bytes = new Uint8Array(1 << 16);
  #ends = new Uint32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** Numbers of words at their hashes, or at the next free slot behind; -1 where there is none. */
  #slots = new Int32Array(1 << 13).fill(-1);
  count = 0;

  /** The number of the word between two places of a text. */
  numberOf(text: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.#slots[slot] ?? -1; number >= 0; number = this.#slots[slot] ?? -1) {
      if (this.#hashes[number] === hash && this.#is(number, text, from, to)) return number;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.count;
    return this.#add(text.subarray(from, to), hash);
  }

  /** The words with this number and those behind it. */
  wordsFrom(number: number): string[] {
    const bytes = Buffer.from(this.#bytes.buffer);
    return Array.from({ length: this.count - number }, (_, at) =>
      bytes.toString('utf8', this.#startOf(number + at), this.#startOf(number + at + 1)),
    );
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #is(number: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (text[at] !== this.#bytes[start + at - from]) return false;
    return true;
  }

  #add(word: Uint8Array, hash: number): number {
    const number = this.count++;
    const start = this.#startOf(number);
    while (start + word.length > this.#bytes.length) this.#bytes = grown(this.#bytes);
    if (number === this.#ends.length) {
      this.#ends = grown(this.#ends);
      this.#hashes = grown(this.#hashes);
    }
    this.#bytes.set(word, start);
    this.#ends[number] = start + word.length;
    this.#hashes[number] = hash;
    if (this.count * 2 > this.#slots.length) this.#growSlots();
    return number;
  }

  #growSlots(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (let number = 0; number < this.count; number++) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
