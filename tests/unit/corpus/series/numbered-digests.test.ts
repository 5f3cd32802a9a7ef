import { expect, it } from 'vitest';
import { numberedDigests } from '../../../../src/corpus/series/numbered-digests.ts';

const [one, other] = ['0123456789abcdef', 'fedcba9876543210'];
/** These have one half in common with the first. */
const [likeAtFirst, likeAtLast] = ['01234567ffffffff', 'ffffffff89abcdef'];

it.each([
  ['none', [], []],
  ['texts without any', ['', ''], [[], []]],
  ['one that stands in two texts', [one + other, '', other], [[0, 1], [], [1]]],
  ['one that a text has twice', [other + one + other], [[0, 1, 0]]],
  [
    'some that are alike in a half',
    [one + likeAtFirst, likeAtLast + one],
    [
      [0, 1],
      [2, 0],
    ],
  ],
])('numbers equal digests by the first of them: %s', (_, held, numbers) => {
  expect(numberedDigests(held).numbers.map((own) => [...own])).toEqual(numbers);
});

it('finds each again among many', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    (Math.imul(at, 0x9e3779b1) >>> 0).toString(16).padStart(16, '0'),
  );
  const { numbers, size } = numberedDigests([many.join(''), many.toReversed().join('')]);
  expect([...(numbers[1] ?? [])]).toEqual([...(numbers[0] ?? [])].toReversed());
  expect([new Set(numbers[0]).size, size]).toEqual([3000, 6000]);
});
