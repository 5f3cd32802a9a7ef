import { expect, it } from 'vitest';
import { unpackedChunk } from '../../../src/search/chunk-form.ts';
import { readChunk } from '../../../src/search/indexing/read-chunk.ts';

const places = (count: number) => Array.from({ length: count }, (_, at) => (at === 0 ? 5 : 1));
const plain = (count: number) => places(count).map((_, at) => ({ at: 5 + at, weight: 24 }));

/** A chunk of the word `a`, whose only page has these bytes. */
const chunkOf = (...page: number[]) => Uint8Array.from([1, 0x61, 0x61, 1, ...page, 0]);

it.each([
  [[7, 2, 5], plain(1), [], 'one plain place'],
  [[7, 24, 60, ...places(30)], plain(30), [], 'so many places that their number takes two bytes'],
  [[25, 1, 44, 2, 25, 1, 44], [{ at: 300, weight: 24 }], [], 'a distance of two bytes'],
  [
    [7, 1, 0x84, 0x38, 24, 2, 0x38, 240, 1, 0x80],
    [
      { at: 2, weight: 24 },
      { at: 1, weight: 240 },
    ],
    [],
    'places that weigh more stand as they are',
  ],
  [[7, 1, 0x80, 0x82, 0x21, 3], [], [3], 'places in a field stand as they are'],
] as [number[], { at: number; weight: number }[], number[], string][])(
  '%j is unpacked as Pagefind has it: %j, %j (%s)',
  (page, expected, inFields) => {
    const [word] = readChunk(Buffer.from(unpackedChunk(chunkOf(...page))));
    expect(word).toEqual({ word: 'a', form: null, places: expected, fieldPlaces: inFields });
  },
);

it('words without places of their own, and forms, are unpacked', () => {
  const chunk = Uint8Array.from([2, 0x61, 0x61, 0, 1, 0x62, 0xc3, 0xa1, 1, 0, 2, 4, 0x61, 0x62, 1, 3, 2, 6, 0]);
  expect(readChunk(Buffer.from(unpackedChunk(chunk)))).toEqual([
    { word: 'a', form: null, places: [], fieldPlaces: [] },
    { word: 'a', form: 'á', places: [{ at: 4, weight: 24 }], fieldPlaces: [] },
    { word: 'b', form: null, places: [{ at: 6, weight: 24 }], fieldPlaces: [] },
  ]);
});

const whole = chunkOf(7, 4, 5, 1);

it.each([
  ...Array.from(
    { length: whole.length },
    (_, length) => [[...whole.subarray(0, length)], 'cut short', 'a part of a chunk'] as const,
  ),
  [[...whole, 0], 'more than its words', 'a byte more'],
  [[1, 0x61, 0x61, 0x1a, 255, 255, 255, 255, 7, 2, 5, 0], 'cut short', 'more pages than there are'],
  [[1, 0x61, 0x61, 1, 7, 0x1b, 255, 255, 255, 255, 255, 255, 255, 254, 5], 'cut short', 'more places than there are'],
  [[...Buffer.from('<!doctype html>')], 'cut short', 'another file'],
] as [number[], string, string][])('%j is no chunk: it is refused as %s (%s)', (bytes, reason) => {
  expect(() => unpackedChunk(Uint8Array.from(bytes))).toThrow(reason);
});
