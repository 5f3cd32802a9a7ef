import type { Postings, Word } from '../joined/postings.ts';
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

/** The words of a range as `packWords` has written them, in their order. */
export function* unpackWords(bytes: Buffer): Generator<Word> {
  let at = 0;
  const number = (): number => {
    const short = (bytes[at++] ?? 0) & 31;
    if (short < 24) return short;
    let value = 0;
    for (const end = at + (1 << (short - 24)); at < end; at++) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  const text = (): string => {
    const length = number();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const postings = (): Postings => {
    const [pages, first, last, size, length] = [number(), number(), number(), number(), number()];
    at += length;
    return { pages, first, last, size, from: at - length, to: at };
  };
  while (at < bytes.length) {
    const word = text();
    const kinds = number();
    const own = kinds % 2 === 1 ? postings() : null;
    const forms: Word['forms'] = [];
    for (let left = kinds >> 1; left > 0; left--) forms.push({ form: text(), postings: postings() });
    yield { word, postings: own, forms };
  }
}
