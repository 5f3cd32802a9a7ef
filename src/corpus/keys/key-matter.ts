import { hash } from 'node:crypto';
import { fingerprintWords } from './fingerprints.ts';

const bytesInWord = 4;

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
    const words = count * fingerprintWords;
    this.#makeRoom(words);
    for (let word = 0; word < words; word += 1) this.#words[this.#size++] = table[at + word] as number;
    return this;
  }

  text(value: string): this {
    const mostWords = Math.ceil((3 * value.length) / bytesInWord);
    this.#makeRoom(1 + mostWords);
    const start = this.#size + 1;
    const length = this.#bytes.write(value, start * bytesInWord);
    const end = start * bytesInWord + length;
    this.#words[this.#size] = length;
    this.#size = Math.ceil(end / bytesInWord);
    this.#bytes.fill(0, end, this.#size * bytesInWord);
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
