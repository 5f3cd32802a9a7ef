import { expect, it } from 'vitest';
import { runsOf } from '../../../src/corpus/graph/runs.ts';

it('gives the numbers of each key in the order in which they came, and none for a key without', () => {
  const runs = runsOf(4, [2, 0, 2, 3, 2], [9, 8, 7, 6, 9]);
  expect([0, 1, 2, 3].map((key) => [...runs.of(key)])).toEqual([[8], [], [9, 7, 9], [6]]);
});
