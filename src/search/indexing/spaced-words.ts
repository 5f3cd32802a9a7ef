import { bytesOf } from './byte-text.ts';
import { grown } from './grown.ts';
import { hashFactor, hashStart, type WordNumbers } from './word-numbers.ts';

/** The words of a text by number, and the text with one space between any two, as byte text. */
export class SpacedWords {
  readonly #numbers: WordNumbers;
  #words = new Uint32Array(1 << 10);
  count = 0;
  content = '';

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  /** The numbers of the words so far. */
  words(): Uint32Array {
    return this.#words.slice(0, this.count);
  }

  /** Adds a stretch of byte text, which begins and ends with whole words. */
  add(text: string): void {
    const bytes = bytesOf(text);
    const { length } = bytes;
    let from = 0;
    while (from < length) {
      for (let width = spaceAt(bytes, from); width > 0; width = spaceAt(bytes, from)) from += width;
      let [to, first] = [from, from];
      let end = from;
      // Words with one plain space between any two are kept as they stand.
      while (to < length) {
        let hash = hashStart;
        for (; to < length; to++) {
          const byte = bytes[to] ?? 0;
          // Most bytes are letters, of which none begins white space.
          if ((byte <= 32 || byte >= 0xc2) && spaceAt(bytes, to) > 0) break;
          hash = Math.imul(hash ^ byte, hashFactor);
        }
        if (this.count === this.#words.length) this.#words = grown(this.#words);
        this.#words[this.count++] = this.#numbers.numberAt(hash, bytes, first, to);
        end = to;
        if (to + 1 >= length || bytes[to] !== 32 || spaceAt(bytes, to + 1) > 0) break;
        first = ++to;
      }
      if (end > from) this.content += this.content ? ` ${text.slice(from, end)}` : text.slice(from, end);
      from = end;
    }
  }
}

/** How many bytes of white space begin here, as Unicode has it, which is not what JavaScript takes for it; 0 where there is none. */
function spaceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first === 32 || (first >= 9 && first <= 13) ? 1 : 0;
  const second = bytes[at + 1] ?? 0;
  // U+0085 and U+00A0.
  if (first === 0xc2) return second === 0x85 || second === 0xa0 ? 2 : 0;
  if (first < 0xe1 || first > 0xe3) return 0;
  const rest = (second << 8) | (bytes[at + 2] ?? 0);
  if (first === 0xe1) return rest === 0x9a80 ? 3 : 0;
  if (first === 0xe3) return rest === 0x8080 ? 3 : 0;
  // U+2000 to U+200A, U+2028, U+2029, U+202F and U+205F.
  const isSpace =
    (rest >= 0x8080 && rest <= 0x808a) || rest === 0x80a8 || rest === 0x80a9 || rest === 0x80af || rest === 0x819f;
  return isSpace ? 3 : 0;
}
