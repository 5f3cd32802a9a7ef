import type { CutText } from './tokens.ts';

const free = -1;
/** Half of all tokens are spaces, and most of these plain ones. */
const space = -2;

/** Numbers for the tokens of two texts: equal ones for those that are printed the same but for typography. Its table serves for one pair after the other. */
export class TokenNumbers {
  #mask = 0;
  /** By the hash of a token: its number, which is the place of the first like it in both texts, one after the other. */
  #table = new Int32Array(0);

  /** Those of both texts, one behind the other. */
  #numbers = new Int32Array(0);

  /** Of all tokens from `start` on. They stand until the next pair is asked for. */
  of(older: CutText, newer: CutText, start: number): [older: Int32Array, newer: Int32Array] {
    const count = older.size + newer.size - 2 * start;
    const places = 2 ** Math.ceil(Math.log2(2 * count + 2));
    if (places > this.#table.length) {
      this.#table = new Int32Array(places);
      this.#numbers = new Int32Array(places);
    }
    this.#table.fill(free, 0, places);
    this.#mask = places - 1;
    const numbers = this.#numbers;
    let at = 0;
    for (let index = start; index < older.size; index += 1, at += 1)
      numbers[at] = older.isPlainSpace(index) ? space : this.#numberOf(older, index, index, older, newer);
    const alike = newer.sharedEnd(older, start);
    for (let index = start; index < newer.size - alike; index += 1, at += 1)
      numbers[at] = newer.isPlainSpace(index) ? space : this.#numberOf(newer, index, older.size + index, older, newer);
    numbers.copyWithin(at, older.size - start - alike, older.size - start);
    return [numbers.subarray(0, older.size - start), numbers.subarray(older.size - start, count)];
  }

  #numberOf(tokens: CutText, index: number, own: number, older: CutText, newer: CutText): number {
    for (let place = tokens.plainHash(index) & this.#mask; ; place = (place + 1) & this.#mask) {
      const known = this.#table[place] ?? free;
      if (known === free) {
        this.#table[place] = own;
        return own;
      }
      const isAlike =
        known < older.size ? tokens.isLike(index, older, known) : tokens.isLike(index, newer, known - older.size);
      if (isAlike) return known;
    }
  }
}
