import type { WordNumbers } from './word-numbers.ts';

/** The words of a text by number, and the text with one space between any two. */
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

  /** Adds a stretch of text, which begins and ends with whole words. */
  add(text: string): void {
    const { length } = text;
    let from = 0;
    while (from < length) {
      while (from < length && isSpace(text.charCodeAt(from))) from++;
      let [to, first] = [from, from];
      let end = from;
      // Words with one plain space between any two are kept as they stand.
      while (to < length) {
        while (to < length && !isSpace(text.charCodeAt(to))) to++;
        this.#push(text, first, to);
        end = to;
        if (to + 1 >= length || text.charCodeAt(to) !== 32 || isSpace(text.charCodeAt(to + 1))) break;
        first = ++to;
      }
      if (end > from) this.content += this.content ? ` ${text.slice(from, end)}` : text.slice(from, end);
      from = end;
    }
  }

  #push(text: string, from: number, to: number): void {
    if (this.count === this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.count++] = this.#numbers.numberOf(text, from, to);
  }
}

/** White space as Unicode has it, which is not what JavaScript takes for it. */
function isSpace(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
