import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexedFields, indexPage } from '../index-page.ts';
import { type Fragment, packParagraphs } from '../passages.ts';
import { packParts, partStarts } from '../text-parts.ts';
import { readWords } from './read-words.ts';
import { packWords } from './shard-file.ts';
import { type NumberedPage, ShardWords } from './shard-words.ts';
import { SpacedWords } from './spaced-words.ts';
import { type IndexedPage, type ShardList, shardFiles } from './stored-shard.ts';
import { type PageFile, readPart } from './told.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ShardJob {
  pages: readonly PageFile[];
  folder: string;
}

/** More entries than any library of resolutions has; beyond, what has been learnt is forgotten rather than memory filled. */
const mostEntries = 500_000;

let vocabulary = new Vocabulary();

/** Indexes the pages of a shard into a folder: their words, what the search shows of them, and a list of them. The order of the pages decides the bytes. */
export async function indexShard({ pages, folder }: ShardJob): Promise<void> {
  if (vocabulary.entries.length > mostEntries) vocabulary = new Vocabulary();
  const read = pages.map(readPage);
  await vocabulary.learn();
  const words = new ShardWords(vocabulary);
  for (const { numbered } of read) words.add(numbered);
  const { bytes, ranges } = packWords(words);
  const ends: number[] = [];
  for (const { shown } of read) ends.push((ends.at(-1) ?? 0) + shown.length);
  const list: ShardList = { pages: read.map(({ page }) => page), ranges, ends };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, shardFiles.words), bytes);
  writeFileSync(join(folder, shardFiles.texts), Buffer.concat(read.map(({ shown }) => shown)));
  writeFileSync(join(folder, shardFiles.list), JSON.stringify(list));
}

interface ReadPage {
  numbered: NumberedPage;
  page: IndexedPage;
  /** What the search shows, compressed. */
  shown: Buffer;
}

function readPage(file: PageFile): ReadPage {
  const part = readPart(file);
  const { words, content, weights, paragraphs } = readWords(indexPage(part), vocabulary.printed);
  const meta = indexedFields(part.text);
  const fragment: Fragment = { content, meta, paragraphs: packParagraphs(paragraphs) };
  const json = JSON.stringify(fragment);
  return {
    numbered: {
      words,
      weights,
      fields: Object.values(meta).map(numbersOf),
    },
    page: {
      digits: createHash('sha256').update(file.path).update(json).digest('hex').slice(0, 7),
      text: part.text,
      parts: packParts(partStarts(paragraphs)),
      words: Math.max(1, words.length),
    },
    shown: gzipSync(json),
  };
}

function numbersOf(text: string): Uint32Array {
  const words = new SpacedWords(vocabulary.printed);
  words.add(text);
  return words.words();
}
