import type { GrowingBytes } from '../indexing/growing-bytes.ts';
import { grown } from '../indexing/grown.ts';

/**
 * The pages of a word in a shard. Each page is written as its distance from the one before, then its places; so postings
 * of shards can be put after one another with no more than the first distance of each written anew.
 */
export interface Postings {
  pages: number;
  first: number;
  last: number;
  /** Places and pages: the measure by which an index is cut. */
  size: number;
  /** What stands behind the number of the first page, in the bytes of the range. */
  from: number;
  to: number;
}

/** Of each shard the number of pages of an index before its own; -1 where the shard is not of this index. */
export type Offsets = Int32Array;

const positive = 0;

/** Numbers of a record: its shard, what `Postings` has, and the record of the next shard, or -1. */
const [shardAt, pagesAt, firstAt, lastAt, sizeAt, fromAt, toAt, nextAt, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Lists of the postings that shards have of a word or of a form of it, by number, as one table: an object for each was a quarter of joining. */
export class PostingsLists {
  #records = new Int32Array(1 << 12);
  #length = 0;
  #heads = new Int32Array(1 << 8).fill(-1);
  #tails = new Int32Array(1 << 8);

  /** Adds what a shard has to a list. Shards come in order. */
  add(list: number, shard: number, { pages, first, last, size, from, to }: Readonly<Postings>): void {
    while (list >= this.#heads.length) this.#growLists();
    if (this.#length + width > this.#records.length) this.#records = grown(this.#records);
    const record = this.#length;
    this.#length += width;
    const records = this.#records;
    records[record + shardAt] = shard;
    records[record + pagesAt] = pages;
    records[record + firstAt] = first;
    records[record + lastAt] = last;
    records[record + sizeAt] = size;
    records[record + fromAt] = from;
    records[record + toAt] = to;
    records[record + nextAt] = -1;
    if ((this.#heads[list] ?? -1) < 0) this.#heads[list] = record;
    else records[(this.#tails[list] ?? 0) + nextAt] = record;
    this.#tails[list] = record;
  }

  /** How many places and pages an index has of a list; 0 where none of its shards has any. */
  sizeOf(list: number, offsets: Offsets): number {
    return this.#sum(list, offsets, sizeAt);
  }

  /** Writes a list as the postings of one index, in the form of chunks. `bytes` are those of the range. */
  write(list: number, offsets: Offsets, bytes: Buffer, into: GrowingBytes): void {
    into.head(positive, this.#sum(list, offsets, pagesAt));
    const records = this.#records;
    let last = 0;
    for (let record = this.#heads[list] ?? -1; record >= 0; record = records[record + nextAt] ?? -1) {
      const offset = offsets[records[record + shardAt] ?? 0] ?? -1;
      if (offset < 0) continue;
      into.head(positive, offset + (records[record + firstAt] ?? 0) - last);
      into.append(bytes, records[record + fromAt] ?? 0, records[record + toAt] ?? 0);
      last = offset + (records[record + lastAt] ?? 0);
    }
  }

  #sum(list: number, offsets: Offsets, column: number): number {
    const records = this.#records;
    let sum = 0;
    for (let record = this.#heads[list] ?? -1; record >= 0; record = records[record + nextAt] ?? -1) {
      if ((offsets[records[record + shardAt] ?? 0] ?? -1) >= 0) sum += records[record + column] ?? 0;
    }
    return sum;
  }

  #growLists(): void {
    const before = this.#heads.length;
    this.#heads = grown(this.#heads).fill(-1, before);
    this.#tails = grown(this.#tails);
  }
}
