import type { Postings } from '../joined/postings.ts';
import { rangeOf, wordRanges } from '../joined/word-ranges.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { ShardWords } from './shard-words.ts';

/** The words of a shard in their order, and where the words of each range begin; the last number is the end. */
export interface PackedWords {
  bytes: Buffer;
  ranges: number[];
}

/** Packs words so that joining reads only the range that it needs and copies postings without looking into them. */
export function packWords(shard: ShardWords): PackedWords {
  const bytes = new GrowingBytes(1 << 16);
  const ranges: number[] = [0];
  for (const { word, own, forms } of shard.sorted()) {
    while (ranges.length <= rangeOf(word, ranges.length - 1)) ranges.push(bytes.length);
    bytes.text(word);
    bytes.head(0, forms.length * 2 + (own === null ? 0 : 1));
    if (own !== null) shard.postings.write(own, bytes);
    for (const { form, entry } of forms) {
      bytes.text(form);
      shard.postings.write(entry, bytes);
    }
  }
  while (ranges.length <= wordRanges) ranges.push(bytes.length);
  return { bytes: bytes.written(), ranges };
}

/** Reads words as `packWords` has written them. */
export class WordsCursor {
  readonly #bytes: Buffer;
  at: number;
  /** What was read last: one for all, as there are a million of them. */
  readonly #postings: Postings = { pages: 0, first: 0, last: 0, size: 0, from: 0, to: 0 };

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The number in the head of an item. */
  number(): number {
    const bytes = this.#bytes;
    const short = (bytes[this.at++] ?? 0) & 31;
    if (short < 24) return short;
    let value = 0;
    for (const end = this.at + (1 << (short - 24)); this.at < end; this.at++)
      value = value * 256 + (bytes[this.at] ?? 0);
    return value;
  }

  text(): string {
    const length = this.number();
    this.at += length;
    return this.#bytes.toString('utf8', this.at - length, this.at);
  }

  /** The next postings, until others are read. */
  postings(): Readonly<Postings> {
    const postings = this.#postings;
    postings.pages = this.number();
    postings.first = this.number();
    postings.last = this.number();
    postings.size = this.number();
    const length = this.number();
    postings.from = this.at;
    this.at += length;
    postings.to = this.at;
    return postings;
  }
}
