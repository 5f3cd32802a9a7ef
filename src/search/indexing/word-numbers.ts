/** Gives each printed word a number, in the order in which they come. Words are looked up where they stand in a text, without being cut out of it. */
export class WordNumbers {
  readonly words: string[] = [];
  readonly #hashes: number[] = [];
  /** Numbers of words at their hashes, or at the next free slot behind; -1 where there is none. */
  #slots = new Int32Array(1 << 16).fill(-1);

  /** The number of the word between two places of a text. */
  numberOf(text: string, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.#slots[slot] ?? -1; number >= 0; number = this.#slots[slot] ?? -1) {
      const word = this.words[number] ?? '';
      if (this.#hashes[number] === hash && word.length === to - from && text.startsWith(word, from)) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.words.length;
    // A word that is only a view of its text would keep all of the text in memory.
    this.words.push(Buffer.from(text.slice(from, to)).toString());
    this.#hashes.push(hash);
    this.#slots[slot] = number;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
