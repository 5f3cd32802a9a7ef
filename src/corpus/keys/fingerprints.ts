/** A fingerprint is so many numbers below 2³²: enough to tell it from every other. */
export const fingerprintWords = 4;
const bytesInFingerprint = 4 * fingerprintWords;
const missing = new Uint8Array(bytesInFingerprint);

/** Fingerprints one behind the other, as they become known: the beginnings of digests. */
export class Fingerprints {
  #words = new Uint32Array(1 << 10);
  #bytes = new Uint8Array(this.#words.buffer);
  #size = 0;

  /** All of them, until another is added. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Adds those of two digests, of which the second may be missing. Answers where in `words` they begin. */
  addTwo(first: Uint8Array, second: Uint8Array = missing): number {
    if (this.#size === this.#words.length) this.#makeRoom();
    const start = this.#size;
    const bytes = this.#bytes;
    for (let at = 0, to = 4 * start; at < bytesInFingerprint; at += 1, to += 1) {
      bytes[to] = first[at] as number;
      bytes[to + bytesInFingerprint] = second[at] as number;
    }
    this.#size = start + 2 * fingerprintWords;
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
