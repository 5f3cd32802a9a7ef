/** Bytes that are written one after another. */
export class GrowingBytes {
  #bytes: Buffer;
  length = 0;

  constructor(size = 16) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }

  /** The head of an item of CBOR (RFC 8949): its major type, and a number of at most 32 bits. */
  head(type: number, value: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    const major = type << 5;
    if (value < 24) bytes[this.length++] = major | value;
    else if (value < 0x100) {
      bytes[this.length++] = major | 24;
      bytes[this.length++] = value;
    } else if (value < 0x10000) {
      bytes[this.length++] = major | 25;
      bytes[this.length++] = value >>> 8;
      bytes[this.length++] = value;
    } else {
      bytes[this.length++] = major | 26;
      for (let shift = 24; shift >= 0; shift -= 8) bytes[this.length++] = value >>> shift;
    }
  }

  /** A text of CBOR. */
  text(value: string): void {
    if (this.#shortText(value)) return;
    const length = Buffer.byteLength(value);
    this.head(3, length);
    this.#room(length);
    this.length += this.#bytes.write(value, this.length);
  }

  /** Writes a text of a few letters of ASCII, as most words are, without a call for it; whether it is one. */
  #shortText(value: string): boolean {
    const { length } = value;
    if (length >= 24) return false;
    this.#room(length + 1);
    const bytes = this.#bytes;
    for (let at = 0; at < length; at++) {
      const code = value.charCodeAt(at);
      if (code >= 0x80) return false;
      bytes[this.length + 1 + at] = code;
    }
    bytes[this.length] = (3 << 5) | length;
    this.length += length + 1;
    return true;
  }

  /** Appends what stands between two places of others. */
  append(bytes: Buffer, from: number, to: number): void {
    this.#room(to - from);
    const into = this.#bytes;
    // Most parts are a few bytes, for which a call of copy takes longer.
    if (to - from > 64) bytes.copy(into, this.length, from, to);
    else for (let at = from; at < to; at++) into[this.length + at - from] = bytes[at] ?? 0;
    this.length += to - from;
  }

  /** What is written so far, until more is. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  /** The bytes as they are kept, until more are written: behind those written is room. */
  get all(): Buffer {
    return this.#bytes;
  }

  clear(): void {
    this.length = 0;
  }
}
