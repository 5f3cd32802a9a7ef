import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressed } from '../compressed.ts';
import { inOrderOfBytes } from '../indexing/order-of-bytes.ts';
import { unpackWords } from '../indexing/shard-file.ts';
import { shardFiles } from '../indexing/stored-shard.ts';
import { cborArray } from './cbor.ts';
import { Cutting } from './cut-words.ts';
import { type Chunk, signature } from './index-meta.ts';
import { joinedWord, type Word } from './postings.ts';

/** Some ranges of words, to be joined into several indexes at once. */
export interface JoinJob {
  ranges: readonly number[];
  shards: readonly { folder: string /** Where its ranges begin. */; starts: readonly number[] }[];
  indexes: readonly JoinedIndex[];
}

/** An index to be joined. */
export interface JoinedIndex {
  target: string;
  /** Of each shard how many pages of this index stand before its own; null where the shard is not of this index. */
  offsets: readonly (number | null)[];
  /** About how many places a chunk is to have. */
  aim: number;
}

interface Part {
  shard: number;
  word: Word;
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
function wordsOf(shards: JoinJob['shards'], range: number): [string, Part[]][] {
  const words = new Map<string, Part[]>();
  for (const [shard, { folder, starts }] of shards.entries()) {
    for (const word of unpackWords(readSection(folder, starts[range] ?? 0, starts[range + 1] ?? 0))) {
      const known = words.get(word.word);
      if (known) known.push({ shard, word });
      else words.set(word.word, [{ shard, word }]);
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

function joinRange(range: number, words: readonly [string, Part[]][], { target, offsets, aim }: JoinedIndex): Chunk[] {
  const chunks: Chunk[] = [];
  const taken = new Set<string>();
  const cutting = new Cutting(aim);
  let pending: { first: string; last: string; words: number; bytes: Buffer[] } | undefined;
  const close = (): void => {
    if (!pending) return;
    const { first, last, words: count, bytes } = pending;
    const content = Buffer.concat([signature, cborArray(1), cborArray(count), ...bytes]);
    const hash = nameOf(range, content, taken);
    chunks.push({ from: first, to: last, hash });
    writeFileSync(join(target, 'index', `${hash}.pf_index`), compressed(content));
    pending = undefined;
  };
  for (const [word, parts] of words) {
    const own = parts.flatMap(({ shard, word: each }) => {
      const offset = offsets[shard];
      return typeof offset === 'number' ? [{ offset, word: each }] : [];
    });
    if (own.length === 0) continue;
    const { size, bytes } = joinedWord(own);
    if (cutting.before(word, size)) close();
    pending ??= { first: word, last: word, words: 0, bytes: [] };
    pending.last = word;
    pending.words++;
    pending.bytes.push(...bytes);
  }
  close();
  return chunks;
}

/** Names a chunk by its content, with the range before it: two chunks of one index have different names, whichever process writes them. */
function nameOf(range: number, content: Buffer, taken: Set<string>): string {
  const digest = createHash('sha256').update(content).digest('hex');
  let length = 5;
  const name = (): string => `en_${range.toString(36)}${digest.slice(0, length)}`;
  while (taken.has(name())) length++;
  taken.add(name());
  return name();
}
