import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { GrowingBytes } from '../indexing/growing-bytes.ts';
import { shardFiles } from '../indexing/stored-shard.ts';
import { Cutting } from './cut-words.ts';
import type { Chunk } from './index-meta.ts';
import { RangeWords, type WordOfRange } from './range-words.ts';
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
  /** Of each shard the number of pages before its own; -1 where the shard is not of this index. */
  offsets: readonly number[];
  /** About how many places a chunk is to have. */
  aim: number;
}

/** Joins ranges and writes their chunks: those of each index in order. The same shards give the same bytes. */
export function joinRanges({ ranges, shards, indexes }: JoinJob): Chunk[][] {
  const chunks = indexes.map((): Chunk[] => []);
  for (const { target } of indexes) mkdirSync(join(target, 'index'), { recursive: true });
  for (const range of ranges) {
    const words = wordsOf(shards, range);
    const sorted = words.sorted();
    for (const [at, index] of indexes.entries()) chunks[at]?.push(...joinRange(range, words, sorted, index));
  }
  return chunks;
}

/** The words of a range as all shards have them. */
function wordsOf(shards: JoinJob['shards'], range: number): RangeWords {
  const lengths = shards.map(({ starts }) => (starts[range + 1] ?? 0) - (starts[range] ?? 0));
  const bytes = roomFor(lengths.reduce((sum, length) => sum + length, 0));
  const words = new RangeWords(bytes);
  let at = 0;
  for (const [shard, { folder, starts }] of shards.entries()) {
    const end = at + (lengths[shard] ?? 0);
    readSection(folder, starts[range] ?? 0, bytes.subarray(at, end));
    words.add(shard, at, end);
    at = end;
  }
  return words;
}

let room = Buffer.alloc(0);

/** Room for so many bytes, until it is asked for again. */
function roomFor(length: number): Buffer {
  if (length > room.length) room = Buffer.allocUnsafe(length * 2);
  return room;
}

function readSection(folder: string, from: number, section: Buffer): void {
  const file = openSync(join(folder, shardFiles.words), 'r');
  try {
    if (readSync(file, section, 0, section.length, from) < section.length) throw new Error(`${folder} is cut short`);
  } finally {
    closeSync(file);
  }
}

function joinRange(
  range: number,
  words: RangeWords,
  sorted: readonly WordOfRange[],
  { target, standing, offsets: before, aim }: JoinedIndex,
): Chunk[] {
  const offsets = Int32Array.from(before);
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
  for (const each of sorted) {
    const size = words.sizeOf(each, offsets);
    if (size === 0) continue;
    if (cutting.before(each.word, size)) close();
    if (count++ === 0) {
      pending.clear();
      first = each.word;
    }
    last = each.word;
    words.write(each, offsets, pending);
  }
  close();
  return chunks;
}

/** The words of the chunk that is being written, and it with what stands before them. */
const [pending, whole] = [new GrowingBytes(1 << 18), new GrowingBytes(1 << 18)];

/** A chunk of so many words, until the next is made. */
function wholeChunk(words: number): Buffer {
  whole.clear();
  whole.head(positive, words);
  whole.append(pending.all, 0, pending.length);
  return whole.written();
}

const positive = 0;

/** Names a chunk by its content, with the range before it: two chunks of one index have different names, whichever process writes them. */
function nameOf(range: number, content: Buffer, taken: Set<string>): string {
  const digest = createHash('sha256').update(content).digest('hex');
  let length = 5;
  const name = (): string => `en_${range.toString(36)}${digest.slice(0, length)}`;
  while (taken.has(name())) length++;
  taken.add(name());
  return name();
}
