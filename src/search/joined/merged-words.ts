import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Chunk, unpackedFile } from './index-meta.ts';
import { type Word, wordsIn } from './postings.ts';

/** A shard to be joined: where it is, its chunks in order, and how many pages the shards before it have. */
export interface Part {
  folder: string;
  chunks: readonly Chunk[];
  offset: number;
}

export const chunkFile = (folder: string, hash: string): string => join(folder, 'index', `${hash}.pf_index`);

/** The words of one shard, one chunk in memory at a time. */
async function* wordsOfShard({ folder, chunks }: Part): AsyncGenerator<{ word: Word; key: Buffer }> {
  for (const { hash } of chunks) {
    const content = unpackedFile(await readFile(chunkFile(folder, hash)));
    for (const word of wordsIn(content)) yield { word, key: Buffer.from(word.word) };
  }
}

/** The words of all shards in the order of their bytes; those of one word together, in the order of the shards. */
export async function* mergedWords(
  parts: readonly Part[],
): AsyncGenerator<{ word: string; parts: { offset: number; word: Word }[] }> {
  const open = [];
  for (const part of parts) {
    const words = wordsOfShard(part);
    const { value } = await words.next();
    if (value) open.push({ words, offset: part.offset, next: value });
  }
  while (open.length > 0) {
    const least = open.reduce((a, b) => (Buffer.compare(b.next.key, a.next.key) < 0 ? b : a)).next.key;
    const same = open.filter(({ next }) => next.key.equals(least));
    yield {
      word: least.toString('utf8'),
      parts: same.map(({ offset, next }) => ({ offset, word: next.word })),
    };
    for (const each of same) {
      const { value } = await each.words.next();
      if (value) each.next = value;
      else open.splice(open.indexOf(each), 1);
    }
  }
}
