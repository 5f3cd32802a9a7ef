/**
 * The form in which chunks are kept and sent: that of Pagefind, without what it says again of every page. The engine is given Pagefind's own.
 *
 * A chunk is the number of its words, then the words. A word is its text, its postings, the number of its forms with diacritics, and each form's text and
 * postings. Postings are the number of pages, then of each page its distance from the one before, and how its places are written:
 * an even number, twice that of its places, where all weigh what plain words do and none is in a field: their distances follow; or `asTheyStand`, and Pagefind's two lists.
 * Numbers and texts are those of CBOR (RFC 8949).
 */
export const asTheyStand = 1;

/** What the place of a plain word weighs in Pagefind's form. */
export const plainWeight = 24;

/** A chunk in Pagefind's form is at most so many times as long. */
const most = 3;

/** Puts a chunk into Pagefind's form, without its signature. Throws where the bytes are no whole chunk. */
export function unpackedChunk(packed: Uint8Array): Uint8Array {
  const unpacking = new Unpacking(packed);
  unpacking.array(1);
  for (let words = unpacking.list(); words > 0; words--) {
    unpacking.array(3);
    unpacking.text();
    unpacking.postings();
    for (let forms = unpacking.list(); forms > 0; forms--) {
      unpacking.array(2);
      unpacking.text();
      unpacking.postings();
    }
  }
  return unpacking.unpacked();
}

const [negative, array] = [1, 4];

class Unpacking {
  readonly #from: Uint8Array;
  readonly #into: Uint8Array;
  #at = 0;
  #length = 0;

  constructor(from: Uint8Array) {
    this.#from = from;
    this.#into = new Uint8Array(16 + from.length * most);
  }

  unpacked(): Uint8Array {
    if (this.#at < this.#from.length) throw new Error('a chunk of the search index has more than its words');
    return this.#into.subarray(0, this.#length);
  }

  array(length: number): void {
    this.#head(array, length);
  }

  /** Reads a number and writes it as the length of a list. */
  list(): number {
    const length = this.#read();
    this.array(length);
    return length;
  }

  text(): void {
    const start = this.#at;
    const length = this.#read();
    const end = this.#at + length;
    this.#at = start;
    this.#copyTo(end);
  }

  postings(): void {
    for (let pages = this.list(); pages > 0; pages--) {
      this.array(3);
      this.#copy(1);
      const places = this.#read();
      if (places === asTheyStand) {
        for (let lists = 2; lists > 0; lists--) {
          const start = this.#at;
          const length = this.#read();
          this.#at = start;
          this.#copy(1 + length);
        }
        continue;
      }
      this.array(1 + places / 2);
      this.#head(negative, plainWeight);
      this.#copy(places / 2);
      this.array(0);
    }
  }

  /** Reads the number in the head of an item. */
  #read(): number {
    const short = (this.#from[this.#at] ?? 0) & 31;
    const end = this.#at + lengthOf(short);
    let value = short < 24 ? short : 0;
    this.#reach(end);
    for (this.#at++; this.#at < end; this.#at++) value = value * 256 + (this.#from[this.#at] ?? 0);
    return value;
  }

  /** Copies so many heads. */
  #copy(heads: number): void {
    this.#reach(this.#at + heads);
    const from = this.#from;
    let end = this.#at;
    for (let left = heads; left > 0; left--) end += lengthOf((from[end] ?? 0) & 31);
    this.#copyTo(end);
  }

  #copyTo(end: number): void {
    this.#reach(end);
    const [from, into] = [this.#from, this.#into];
    let [at, length] = [this.#at, this.#length];
    while (at < end) into[length++] = from[at++] ?? 0;
    this.#at = at;
    this.#length = length;
  }

  /** Numbers of what is no chunk would have the reader wait for ever. */
  #reach(end: number): void {
    if (end > this.#from.length) throw new Error('a chunk of the search index is cut short');
  }

  #head(type: number, value: number): void {
    const bytes = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#into[this.#length++] = (type << 5) | (bytes === 0 ? value : bytes === 4 ? 26 : 23 + bytes);
    for (let shift = bytes - 1; shift >= 0; shift--) this.#into[this.#length++] = value >>> (shift * 8);
  }
}

/** Bytes of a head whose first ends in these five bits. */
const lengthOf = (short: number): number => (short < 24 ? 1 : 1 + (1 << (short - 24)));
