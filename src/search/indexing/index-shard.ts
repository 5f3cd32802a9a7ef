import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compressedText } from '../compressed.ts';
import { indexedFields, indexPage, shownTitle } from '../index-page.ts';
import { type Fragment, packParagraphs } from '../passages.ts';
import { packParts, partStarts } from '../text-parts.ts';
import { toByteText } from './byte-text.ts';
import type { FindWords } from './found-words.ts';
import { readWords } from './read-words.ts';
import { packWords } from './shard-file.ts';
import { type NumberedPage, ShardWords } from './shard-words.ts';
import { SpacedWords } from './spaced-words.ts';
import { type IndexedPage, type ShardList, shardFiles } from './stored-shard.ts';
import { type PageFile, readPart } from './told.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordNumbers } from './word-numbers.ts';

export interface ShardJob {
  pages: readonly PageFile[];
  folder: string;
}

/** More entries than any library of resolutions has; beyond, memory would be filled. */
const mostEntries = 500_000;

/** Lets answers come in. */
const turn = promisify(setImmediate);

/** Asks when what was asked before is answered, since whoever begins a vocabulary anew may ask beside the one before. */
function inTurn(find: FindWords): FindWords {
  let before: Promise<unknown> = Promise.resolve();
  return (words) => {
    const answer = before.then(() => find(words));
    before = answer.catch(() => {});
    return answer;
  };
}

/**
 * Indexes the pages of a shard into a folder: their words, what the search shows of them, and a list of them. The order of the pages decides the bytes.
 * Shards are read one after another; while words of one are found, the next is read. `findWords` is asked again only when it has answered.
 * With more entries than `most`, what has been learnt is forgotten.
 */
export function shardIndexer(findWords: FindWords, most = mostEntries): (job: ShardJob) => Promise<void> {
  const find = inTurn(findWords);
  let vocabulary = new Vocabulary(find);
  let reading: Promise<unknown> = Promise.resolve();
  return async ({ pages, folder }) => {
    const read = reading.then(() => {
      if (vocabulary.entries.length > most) vocabulary = new Vocabulary(find);
      return readPages(pages, vocabulary);
    });
    reading = read.catch(() => {});
    const own = await read;
    await own.vocabulary.learn();
    writeShard(own.pages, own.vocabulary, folder);
  };
}

async function readPages(
  files: readonly PageFile[],
  vocabulary: Vocabulary,
): Promise<{ pages: ReadPage[]; vocabulary: Vocabulary }> {
  const pages: ReadPage[] = [];
  for (const file of files) {
    pages.push(readPage(file, vocabulary));
    vocabulary.learnAhead();
    await turn();
  }
  return { pages, vocabulary };
}

function writeShard(read: readonly ReadPage[], vocabulary: Vocabulary, folder: string): void {
  const words = new ShardWords(
    vocabulary,
    read.map(({ numbered }) => numbered),
  );
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

function readPage(file: PageFile, { inText, inFields }: Vocabulary): ReadPage {
  const { text, html, lang } = readPart(file);
  const seen = { ...text, symbol: toByteText(text.symbol), title: toByteText(shownTitle(text)) };
  const { words, content, weights, paragraphs } = readWords(indexPage({ text: seen, html, lang }), inText.numbers);
  const meta = indexedFields(text);
  const fields = Object.entries(meta).map(([name, value]) => [name, toByteText(value)] as const);
  const fragment: Fragment = { content, meta: Object.fromEntries(fields), paragraphs: packParagraphs(paragraphs) };
  const json = Buffer.from(JSON.stringify(fragment), 'latin1');
  return {
    numbered: {
      words,
      weights,
      fields: fields.map(([, value]) => numbersOf(value, inFields.numbers)),
    },
    page: {
      digits: createHash('sha256').update(file.path).update(json).digest('hex').slice(0, 7),
      text,
      parts: packParts(partStarts(paragraphs)),
      words: Math.max(1, words.length),
    },
    shown: compressedText(json),
  };
}

function numbersOf(text: string, numbers: WordNumbers): Uint32Array {
  const words = new SpacedWords(numbers);
  words.add(text);
  return words.words();
}
