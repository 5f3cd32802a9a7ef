import { describe, expect, it } from 'vitest';
import { asTheyStand, unpackedChunk } from '../../../src/search/chunk-form.ts';
import { GrowingBytes } from '../../../src/search/indexing/growing-bytes.ts';
import { CborCursor } from '../../../src/search/joined/cbor.ts';
import { Cutting } from '../../../src/search/joined/cut-words.ts';
import { packedFile, readMeta, unpackedFile, writeMeta } from '../../../src/search/joined/index-meta.ts';
import { RangeWords } from '../../../src/search/joined/range-words.ts';

/** What a shard has of `peac`, as it keeps it: pages that have one place each, by their numbers, of the word and of a form of it. */
function ofShard(own: readonly number[], ofForm: readonly number[] = []): Buffer {
  const bytes = new GrowingBytes();
  bytes.text('peac');
  bytes.head(0, (ofForm.length > 0 ? 2 : 0) + (own.length > 0 ? 1 : 0));
  if (own.length > 0) append(bytes, own);
  if (ofForm.length > 0) {
    bytes.text('péac');
    append(bytes, ofForm);
  }
  return bytes.written();
}

function append(bytes: GrowingBytes, pages: readonly number[]): void {
  const written = Buffer.from(
    pages.flatMap((page, at) => [...(at > 0 ? [page - (pages[at - 1] ?? 0)] : []), asTheyStand, 0x81, at, 0x80]),
  );
  const numbers = [pages.length, pages[0] ?? 0, pages.at(-1) ?? 0, pages.length * 2, written.length];
  for (const number of numbers) bytes.head(0, number);
  bytes.append(written, 0, written.length);
}

function joinedWords(shards: readonly Buffer[]): RangeWords {
  const words = new RangeWords(Buffer.concat(shards));
  let at = 0;
  for (const [shard, { length }] of shards.entries()) {
    words.add(shard, at, at + length);
    at += length;
  }
  return words;
}

it('joins the postings of a word, with the pages of later shards behind those of the earlier', () => {
  const words = joinedWords([ofShard([1, 4]), ofShard([3]), ofShard([2], [4]), ofShard([], [6])]);
  const [word, ...others] = words.sorted();
  if (!word) throw new Error('no word');
  expect([word.word, word.forms.map(({ form }) => form), others]).toEqual(['peac', ['péac'], []]);
  const offsets = Int32Array.of(0, -1, 300, 500);
  expect(words.sizeOf(word, offsets)).toBe(10);
  expect(words.sizeOf(word, Int32Array.of(-1, -1, -1, -1))).toBe(0);
  const bytes = new GrowingBytes();
  bytes.head(0, 1);
  words.write(word, offsets, bytes);
  const cursor = new CborCursor(Buffer.from(unpackedChunk(bytes.written())));
  expect([cursor.array(), cursor.array()]).toEqual([1, 1]);
  const pages = () =>
    Array.from({ length: cursor.array() }, () => [
      cursor.array(),
      cursor.number(),
      cursor.array(),
      cursor.signed(),
      cursor.array(),
    ]);
  expect([cursor.array(), cursor.text(), pages()]).toEqual([
    3,
    'peac',
    [
      [3, 1, 1, 0, 0],
      [3, 3, 1, 1, 0],
      [3, 298, 1, 0, 0],
    ],
  ]);
  expect([cursor.array(), cursor.array(), cursor.text(), pages()]).toEqual([
    1,
    2,
    'péac',
    [
      [3, 304, 1, 0, 0],
      [3, 202, 1, 0, 0],
    ],
  ]);
});

it('reads no file of another kind', () => {
  expect(() => new CborCursor(Buffer.from([0x61, 0x61])).array()).toThrow('another kind');
  expect(() => new CborCursor(Buffer.from([0x19, 1])).number()).toThrow('another size');
  expect(() => new CborCursor(Buffer.from([0x20])).number()).toThrow('another kind');
  expect(new CborCursor(Buffer.from([0x38, 24])).signed()).toBe(-25);
});

describe('the list of pages and chunks', () => {
  const meta = {
    pages: [{ id: 'ga/1a2', words: 959 }],
    chunks: [{ from: 'a', to: 'world', hash: 'en_85bdb6' }],
    fields: ['date', 'symbol', 'title'],
  };

  it('is read as it is written', () => {
    expect(readMeta(writeMeta(meta))).toEqual(meta);
  });

  it('of another version is refused', () => {
    const other = Buffer.from(unpackedFile(writeMeta(meta)).toString('latin1').replace('1.6.0', '1.7.0'), 'latin1');
    expect(() => readMeta(packedFile(other))).toThrow('Pagefind 1.7.0');
  });
});

describe('the words are cut', () => {
  const cuts = (words: readonly [string, number][], aim: number): string[] => {
    const cutting = new Cutting(aim);
    return words.filter(([word, size]) => cutting.before(word, size)).map(([word]) => word);
  };

  it.each([
    [
      [
        ['apple', 6],
        ['berry', 6],
        ['cherry', 6],
      ],
      ['berry', 'cherry'],
      'where a chunk would be too heavy',
    ],
    [
      [
        ['apple', 3],
        ['berry', 3],
        ['cherry', 6],
      ],
      ['cherry'],
      'light words share one',
    ],
    [
      [
        ['peac', 6],
        ['peacekeep', 6],
        ['peanut', 6],
      ],
      ['peanut'],
      'never between a word and a longer form',
    ],
    [
      [
        ['inter', 6],
        ['internat', 60],
      ],
      ['internat'],
      'but a very heavy form stands alone',
    ],
    [
      [
        ['con', 6],
        ['congo', 6],
      ],
      ['congo'],
      'a short word has no forms',
    ],
  ] as [[string, number][], string[], string][])('%j before %j (%s)', (words, expected) => {
    expect(cuts(words, 10)).toEqual(expected);
  });
});
