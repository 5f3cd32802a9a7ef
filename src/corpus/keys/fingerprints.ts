import { hash } from 'node:crypto';

/** A fingerprint is so many numbers below 2³²: enough to tell it from every other. */
export const fingerprintWords = 4;
const bytesInFingerprint = 4 * fingerprintWords;

/** Fingerprints one behind the other, as they become known. */
export class Fingerprints {
  #words = new Uint32Array(1 << 10);
  #bytes = new Uint8Array(this.#words.buffer);
  #size = 0;

  /** All of them, until another is added. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Adds that of a text. Answers where in `words` it begins. */
  add(text: string): number {
    if (this.#size === this.#words.length) this.#makeRoom();
    const start = this.#size;
    // As characters of a byte each: to make a buffer of it takes four times as long.
    const digest = hash('sha256', text, 'binary');
    for (let at = 0; at < bytesInFingerprint; at += 1) this.#bytes[4 * start + at] = digest.charCodeAt(at);
    this.#size = start + fingerprintWords;
    return start;
  }

  #makeRoom(): void {
    const words = this.#words;
    this.#words = new Uint32Array(4 * words.length);
    this.#words.set(words);
    this.#bytes = new Uint8Array(this.#words.buffer);
  }
}

/** The beginnings of digests of files, which stand for them, one behind the other. */
export function fingerprintsOf(digests: readonly string[]): Uint32Array {
  const bytes = Buffer.from(digests.map((digest) => digest.slice(0, 2 * bytesInFingerprint)).join(''), 'hex');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
