import { describe, expect, it } from 'vitest';
import { CborCursor, cborArray, cborNumber, cborText } from '../../../src/search/joined/cbor.ts';
import { Cutting } from '../../../src/search/joined/cut-words.ts';
import { packedFile, readMeta, unpackedFile, writeMeta } from '../../../src/search/joined/index-meta.ts';
import { joinedWord, wordsIn } from '../../../src/search/joined/postings.ts';

type Page = [distance: number, places: number[]];

const pagesOf = (pages: readonly Page[]): Buffer[] => [
  cborArray(pages.length),
  ...pages.flatMap(([distance, places]) => [
    cborArray(3),
    cborNumber(distance),
    cborArray(places.length),
    ...places.map(cborNumber),
    cborArray(0),
  ]),
];

const chunk = (word: string, pages: readonly Page[], form?: [string, Page[]]): Buffer =>
  Buffer.concat([
    cborArray(1),
    cborArray(1),
    cborArray(3),
    cborText(word),
    ...pagesOf(pages),
    cborArray(form ? 1 : 0),
    ...(form ? [cborArray(2), cborText(form[0]), ...pagesOf(form[1])] : []),
  ]);

const onlyWord = (content: Buffer) => {
  const [word] = wordsIn(content);
  if (!word) throw new Error('no word');
  return word;
};

describe('the postings of a word', () => {
  it('stand after one another, with the pages of later shards behind those of the earlier', () => {
    const parts = [
      {
        offset: 0,
        word: onlyWord(
          chunk('peac', [
            [1, [5]],
            [3, [7, 70_000]],
          ]),
        ),
      },
      { offset: 300, word: onlyWord(chunk('peac', [[2, [9]]], ['péac', [[4, [1]]]])) },
      { offset: 500, word: onlyWord(chunk('peac', [], ['péac', [[6, [2]]]])) },
    ];
    const { bytes, size } = joinedWord(parts);
    const expected = chunk(
      'peac',
      [
        [1, [5]],
        [3, [7, 70_000]],
        [298, [9]],
      ],
      [
        'péac',
        [
          [304, [1]],
          [202, [2]],
        ],
      ],
    );
    expect(Buffer.concat([cborArray(1), cborArray(1), ...bytes])).toEqual(expected);
    expect(size).toBe(3 + 4 + 2 + 2);
  });

  it('can not be read where the file is of another kind', () => {
    expect(() => [...wordsIn(Buffer.from([0x81, 0x61, 0x61]))]).toThrow('another kind');
    expect(() => new CborCursor(Buffer.from([0x19, 1])).number()).toThrow('another size');
  });
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
    expect(() => readMeta(packedFile([other]))).toThrow('Pagefind 1.7.0');
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
