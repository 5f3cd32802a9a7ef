import { grown } from './grown.ts';

/** Gives each printed word a number, in the order in which they come. Words are looked up where they stand in the bytes of a text, without being cut out of it. */
export class WordNumbers {
  /** All words, one behind another, and where each ends. */
  #bytes = new Uint8Array(1 << 16);
  #ends = new Uint32Array(1 << 12);
  /** Numbers of words, each with its hash behind it, at their hashes or at the next free slot behind; -1 where there is none. */
  #slots = new Int32Array(1 << 14).fill(-1);
  count = 0;

  /** The number of the word between two places of a text. */
  numberOf(text: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
    const slots = this.#slots;
    let slot = slotOf(hash, slots.length);
    for (let number = slots[slot] ?? -1; number >= 0; number = slots[slot] ?? -1) {
      if (slots[slot + 1] === hash && this.#is(number, text, from, to)) return number;
      slot = (slot + 2) & (slots.length - 1);
    }
    slots[slot] = this.count;
    slots[slot + 1] = hash;
    return this.#add(text.subarray(from, to));
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

  #add(word: Uint8Array): number {
    const number = this.count++;
    const start = this.#startOf(number);
    const end = start + word.length;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end);
    if (number === this.#ends.length) this.#ends = grown(this.#ends);
    this.#bytes.set(word, start);
    this.#ends[number] = end;
    if (this.count * 4 > this.#slots.length) this.#growSlots();
    return number;
  }

  #growSlots(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2).fill(-1);
    for (let at = 0; at < before.length; at += 2) {
      const [number = -1, hash = 0] = [before[at], before[at + 1]];
      if (number < 0) continue;
      let slot = slotOf(hash, slots.length);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 2) & (slots.length - 1);
      slots[slot] = number;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}

/** Where a word with this hash is looked for first. */
const slotOf = (hash: number, length: number): number => ((hash ^ (hash >>> 15)) << 1) & (length - 1);
