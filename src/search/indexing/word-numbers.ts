import { grown } from './grown.ts';

/** What hashes begin with and are multiplied by (FNV-1a). */
export const [hashStart, hashFactor] = [0x811c9dc5 | 0, 0x01000193];

/** Numbers in a slot: that of a word, its hash, and where it begins and ends, side by side, as they are asked for together. */
const width = 4;

/**
 * Gives each printed word a number, in the order in which they come. Words are looked up where they stand in the bytes of a text, without being cut out of it.
 * `NameNumbers` of the corpus is much the same and stands apart: its tables are kept between builds, for which a slot may hold but a number, and neither room may enter the other.
 */
export class WordNumbers {
  /** All words, one behind another, and where each ends. */
  #bytes = new Uint8Array(1 << 16);
  #ends = new Uint32Array(1 << 12);
  /** Slots stand at the hashes of their words or at the next free place behind; a free one has -1 for a number. */
  #slots = new Int32Array(1 << 15).fill(-1);
  count = 0;

  /** The number of the word between two places of a text. */
  numberOf(text: Uint8Array, from: number, to: number): number {
    let hash = hashStart;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (text[at] ?? 0), hashFactor);
    return this.numberAt(hash, text, from, to);
  }

  /** The same where whoever reads the text has made the hash of the word: of its bytes in their order, each put in by exclusive or before multiplying. */
  numberAt(hash: number, text: Uint8Array, from: number, to: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let number = slots[slot] ?? -1; number >= 0; number = slots[slot] ?? -1) {
      if (slots[slot + 1] === hash) {
        const start = slots[slot + 2] ?? 0;
        if ((slots[slot + 3] ?? 0) - start === to - from && sameBytes(this.#bytes, start, text, from, to))
          return number;
      }
      slot = (slot + width) & mask;
    }
    return this.#add(hash, text.subarray(from, to));
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

  #add(hash: number, word: Uint8Array): number {
    const number = this.count++;
    const start = this.#startOf(number);
    const end = start + word.length;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end);
    if (number === this.#ends.length) this.#ends = grown(this.#ends);
    this.#bytes.set(word, start);
    this.#ends[number] = end;
    put(this.#slots, [number, hash, start, end]);
    if (this.count * 2 * width > this.#slots.length) this.#spread();
    return number;
  }

  #spread(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(-1);
    for (let slot = 0; slot < before.length; slot += width) {
      if ((before[slot] ?? -1) >= 0) put(this.#slots, before.subarray(slot, slot + width));
    }
  }
}

const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) * width) & mask;

/** Puts a word into the first free slot for its hash. */
function put(slots: Int32Array, word: ArrayLike<number>): void {
  const mask = slots.length - 1;
  let slot = slotOf(word[1] ?? 0, mask);
  while ((slots[slot] ?? -1) >= 0) slot = (slot + width) & mask;
  slots.set(word, slot);
}

function sameBytes(known: Uint8Array, start: number, text: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== known[start + at - from]) return false;
  return true;
}
