import type { GrowingBytes } from '../indexing/growing-bytes.ts';

/**
 * The pages of a word, as bytes. Pagefind writes each page as its distance from the one before, then its places; so postings
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

/** A word of an index, with the forms of it that have diacritics. */
export interface Word {
  word: string;
  postings: Postings | null;
  forms: { form: string; postings: Postings }[];
}

/** What a shard has of a word, in the bytes of its range. */
export interface WordOfShard extends Word {
  shard: number;
  bytes: Buffer;
}

/** Of each shard the number of pages of an index before its own; null where the shard is not of this index. */
export type Offsets = readonly (number | null)[];

/** Where postings stand, and the number of pages before those of their shard. */
interface Placed {
  postings: Postings;
  bytes: Buffer;
  offset: number;
}

const [array, positive] = [4, 0];

/** How many places and pages an index has of a word; 0 where none of its shards has it. */
export function joinedSize(parts: readonly WordOfShard[], offsets: Offsets): number {
  let size = 0;
  for (const { shard, postings, forms } of parts) {
    if (typeof offsets[shard] !== 'number') continue;
    size += postings?.size ?? 0;
    for (const form of forms) size += form.postings.size;
  }
  return size;
}

/** Writes the word of several shards as one, in the form of Pagefind. */
export function writeJoined(parts: readonly WordOfShard[], offsets: Offsets, into: GrowingBytes): void {
  const own: Placed[] = [];
  const byForm = new Map<string, Placed[]>();
  for (const { shard, bytes, postings, forms } of parts) {
    const offset = offsets[shard];
    if (typeof offset !== 'number') continue;
    if (postings) own.push({ postings, bytes, offset });
    for (const { form, postings: each } of forms) {
      const known = byForm.get(form) ?? [];
      known.push({ postings: each, bytes, offset });
      byForm.set(form, known);
    }
  }
  into.head(array, 3);
  into.text(parts[0]?.word ?? '');
  writePostings(own, into);
  into.head(array, byForm.size);
  if (byForm.size === 0) return;
  for (const [form, each] of [...byForm].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
    into.head(array, 2);
    into.text(form);
    writePostings(each, into);
  }
}

function writePostings(parts: readonly Placed[], into: GrowingBytes): void {
  let pages = 0;
  for (const { postings } of parts) pages += postings.pages;
  into.head(array, pages);
  let last = 0;
  for (const { postings, bytes, offset } of parts) {
    into.head(array, 3);
    into.head(positive, offset + postings.first - last);
    into.append(bytes, postings.from, postings.to);
    last = offset + postings.last;
  }
}
