import type { CutText } from './tokens.ts';
import { partHash } from './word-hash.ts';

const free = -1;
/** Half of all tokens are spaces, and most of these plain ones. */
const space = -2;

/** Numbers for the tokens of two texts: equal ones for those that are printed the same but for typography. Its table serves for one pair after the other. */
export class TokenNumbers {
  #mask = 0;
  /** By the hash of a token: its number, which is the place of the first like it in both texts, one after the other. */
  #table = new Int32Array(0);

  /** Of all tokens from `start` on. */
  of(older: CutText, newer: CutText, start: number): [older: Int32Array, newer: Int32Array] {
    const places = 2 ** Math.ceil(Math.log2(2 * (older.size + newer.size - 2 * start) + 2));
    if (places > this.#table.length) this.#table = new Int32Array(places);
    this.#table.fill(free, 0, places);
    this.#mask = places - 1;
    const numbersOf = (tokens: CutText, before: number): Int32Array => {
      const numbers = new Int32Array(tokens.size - start);
      for (let index = start; index < tokens.size; index += 1) {
        const own = before + index;
        numbers[index - start] = tokens.isPlainSpace(index) ? space : this.#numberOf(tokens, index, own, older, newer);
      }
      return numbers;
    };
    return [numbersOf(older, 0), numbersOf(newer, older.size)];
  }

  #numberOf(tokens: CutText, index: number, own: number, older: CutText, newer: CutText): number {
    const start = tokens.start(index);
    const end = tokens.end(index);
    for (let place = partHash(tokens.plain, start, end) & this.#mask; ; place = (place + 1) & this.#mask) {
      const known = this.#table[place] ?? free;
      if (known === free) {
        this.#table[place] = own;
        return own;
      }
      const other = known < older.size ? older : newer;
      const at = known < older.size ? known : known - older.size;
      if (samePart(tokens.plain, start, end, other.plain, other.start(at), other.end(at))) return known;
    }
  }
}

function samePart(one: string, start: number, end: number, other: string, from: number, to: number): boolean {
  if (end - start !== to - from) return false;
  for (let at = start; at < end; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(from + at - start)) return false;
  }
  return true;
}
