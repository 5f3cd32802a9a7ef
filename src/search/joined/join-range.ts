import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { GrowingBytes } from '../indexing/growing-bytes.ts';
import { inOrderOfBytes } from '../indexing/order-of-bytes.ts';
import { unpackWords } from '../indexing/shard-file.ts';
import { shardFiles } from '../indexing/stored-shard.ts';
import { Cutting } from './cut-words.ts';
import { type Chunk, signature } from './index-meta.ts';
import { joinedSize, type Offsets, type WordOfShard, writeJoined } from './postings.ts';
import { writeChunk } from './write-chunk.ts';

/** Some ranges of words, to be joined into several indexes at once. */
export interface JoinJob {
  ranges: readonly number[];
  shards: readonly { folder: string /** Where its ranges begin. */; starts: readonly number[] }[];
  indexes: readonly JoinedIndex[];
}

/** An index to be joined. */
export interface JoinedIndex {
  target: string;
  /** The folder of this index in the site, if one stands there. */
  standing: string | null;
  offsets: Offsets;
  /** About how many places a chunk is to have. */
  aim: number;
}

/** Joins ranges and writes their chunks: those of each index in order. The same shards give the same bytes. */
export function joinRanges({ ranges, shards, indexes }: JoinJob): Chunk[][] {
  const chunks = indexes.map((): Chunk[] => []);
  for (const { target } of indexes) mkdirSync(join(target, 'index'), { recursive: true });
  for (const range of ranges) {
    const words = wordsOf(shards, range);
    for (const [at, index] of indexes.entries()) chunks[at]?.push(...joinRange(range, words, index));
  }
  return chunks;
}

/** The words of a range in order, each with what the shards have of it. */
function wordsOf(shards: JoinJob['shards'], range: number): [string, WordOfShard[]][] {
  const words = new Map<string, WordOfShard[]>();
  for (const [shard, { folder, starts }] of shards.entries()) {
    const bytes = readSection(folder, starts[range] ?? 0, starts[range + 1] ?? 0);
    for (const { word, postings, forms } of unpackWords(bytes)) {
      const own = { shard, bytes, word, postings, forms };
      const known = words.get(word);
      if (known) known.push(own);
      else words.set(word, [own]);
    }
  }
  return inOrderOfBytes([...words], ([word]) => word);
}

function readSection(folder: string, from: number, to: number): Buffer {
  const section = Buffer.allocUnsafe(to - from);
  const file = openSync(join(folder, shardFiles.words), 'r');
  try {
    if (readSync(file, section, 0, to - from, from) < to - from) throw new Error(`${folder} is cut short`);
  } finally {
    closeSync(file);
  }
  return section;
}

function joinRange(
  range: number,
  words: readonly [string, WordOfShard[]][],
  { target, standing, offsets, aim }: JoinedIndex,
): Chunk[] {
  const chunks: Chunk[] = [];
  const taken = new Set<string>();
  const cutting = new Cutting(aim);
  let [first, last, count] = ['', '', 0];
  const close = (): void => {
    if (count === 0) return;
    const content = wholeChunk(count);
    const hash = nameOf(range, content, taken);
    chunks.push({ from: first, to: last, hash });
    writeChunk(target, hash, content, standing);
    count = 0;
  };
  for (const [word, parts] of words) {
    const size = joinedSize(parts, offsets);
    if (size === 0) continue;
    if (cutting.before(word, size)) close();
    if (count++ === 0) {
      pending.clear();
      first = word;
    }
    last = word;
    writeJoined(parts, offsets, pending);
  }
  close();
  return chunks;
}

/** The words of the chunk that is being written, and it with what stands before them. */
const [pending, whole] = [new GrowingBytes(1 << 18), new GrowingBytes(1 << 18)];

/** A chunk of so many words, until the next is made. */
function wholeChunk(words: number): Buffer {
  whole.clear();
  whole.append(signature, 0, signature.length);
  whole.head(array, 1);
  whole.head(array, words);
  whole.append(pending.all, 0, pending.length);
  return whole.written();
}

const array = 4;

/** Names a chunk by its content, with the range before it: two chunks of one index have different names, whichever process writes them. */
function nameOf(range: number, content: Buffer, taken: Set<string>): string {
  const digest = createHash('sha256').update(content).digest('hex');
  let length = 5;
  const name = (): string => `en_${range.toString(36)}${digest.slice(0, length)}`;
  while (taken.has(name())) length++;
  taken.add(name());
  return name();
}
