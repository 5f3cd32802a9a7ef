/** The part of CBOR (RFC 8949) that Pagefind writes: whole numbers, texts and arrays of known length. */
export class CborCursor {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Reads the head of an item of one of the major types; the number in it. */
  #head(...types: readonly number[]): number {
    const start = this.at;
    const head = this.bytes[this.at++] ?? 0xff;
    if (!types.includes(head >> 5)) throw new Error(`byte ${start} begins another kind of item than expected`);
    const short = head & 31;
    if (short < 24) return short;
    const length = short <= 26 ? 1 << (short - 24) : 0;
    if (!length || this.at + length > this.bytes.length) throw new Error(`byte ${start} has a number of another size`);
    const value = this.bytes.readUIntBE(this.at, length);
    this.at += length;
    return value;
  }

  number(): number {
    return this.#head(0);
  }

  /** A number that may be negative. */
  signed(): number {
    const negative = (this.bytes[this.at] ?? 0) >> 5 === 1;
    const value = this.#head(0, 1);
    return negative ? -1 - value : value;
  }

  array(): number {
    return this.#head(4);
  }

  text(): string {
    const length = this.#head(3);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }
}
