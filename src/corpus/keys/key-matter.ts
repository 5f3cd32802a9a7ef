import { hash } from 'node:crypto';
import { fingerprintWords } from './fingerprints.ts';

const bytesInWord = 4;
/** Of a character of a text. */
const mostBytes = 3;

/**
 * What a key is made from, one thing behind the other, as bytes: of a large library keys are made of some million things, each of which would be a text that is cut, joined and let go of.
 * Two keys are the same where the same was added in the same order.
 */
export class KeyMatter {
  #bytes = Buffer.alloc(1 << 12);
  #words = wordsOf(this.#bytes);
  #size = 0;

  /** Adds a whole number below 2³². */
  number(value: number): this {
    this.#makeRoom(1);
    this.#words[this.#size++] = value;
    return this;
  }

  /** Adds fingerprints that begin at this place of a table. */
  fingerprints(table: Uint32Array, at: number, count: number): this {
    const length = count * fingerprintWords;
    this.#makeRoom(length);
    const [words, start] = [this.#words, this.#size];
    for (let word = 0; word < length; word += 1) words[start + word] = table[at + word] as number;
    this.#size = start + length;
    return this;
  }

  text(value: string): this {
    if (value === '') return this.number(0);
    this.#makeRoom(1 + Math.ceil((mostBytes * value.length) / bytesInWord));
    const start = (this.#size + 1) * bytesInWord;
    const length = this.#bytes.write(value, start);
    this.#words[this.#size] = length;
    this.#size += 1 + Math.ceil(length / bytesInWord);
    for (let at = start + length; at < this.#size * bytesInWord; at += 1) this.#bytes[at] = 0;
    return this;
  }

  /** The key. What is added then is of another. */
  key(): string {
    const bytes = this.#bytes.subarray(0, this.#size * bytesInWord);
    this.#size = 0;
    return keyOf(bytes);
  }

  #makeRoom(words: number): void {
    if (this.#size + words <= this.#words.length) return;
    this.#bytes = Buffer.concat([this.#bytes], 2 * (this.#size + words) * bytesInWord);
    this.#words = wordsOf(this.#bytes);
  }
}

/** As long as tells it from every other. */
export const keyOf = (of: string | Uint8Array): string => hash('sha256', of, 'base64url').slice(0, 22);

const wordsOf = ({ buffer, byteOffset, length }: Buffer): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length / bytesInWord);
