import { expect, it } from 'vitest';
import { latelyAsked } from '../../../src/corpus/lately-asked.ts';

it('asks once for what was asked for lately, and anew for what was longer ago', () => {
  const asked: string[] = [];
  const lately = latelyAsked<string>(2);
  const ask = (key: string): string => lately(key, () => `${key} ${asked.push(key)}`);
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a 1', 'b 2', 'a 1', 'c 3', 'a 1', 'b 4']);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it.each([
  [1, [0, 0], 'the last again'],
  [3, [0, 1], 'the last but one, with another between'],
])('asks none anew of the %i that were asked for last: %j, %s', (count, backs) => {
  const asked: number[] = [];
  const lately = latelyAsked<string>(count);
  for (let key = 1; key < 20; key++) {
    for (const back of backs) lately(`${key - back}`, () => `${asked.push(key - back)}`);
  }
  expect(new Set(asked).size).toBe(asked.length);
});
