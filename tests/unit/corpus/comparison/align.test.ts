import { expect, it } from 'vitest';
import { alignInOrder } from '../../../../src/corpus/comparison/align.ts';

/** As many rows as columns, where each row is like the column of its number, and the first one a little like all. */
const alike = (size: number) => ({
  rows: size,
  columns: size,
  values: Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : at < size ? 0.5 : 0)),
});

it.each([
  ['a few', 3],
  ['fewer than before, in the table that was used', 2],
  ['more than a table is kept for', 1100],
  ['a few behind many', 4],
])('rows and columns in order belong together: %s', (_, size) => {
  const matches = alignInOrder(alike(size), 0.4);
  expect(matches).toEqual(Array.from({ length: size }, (_, at) => ({ older: at, newer: at, similarity: 1 })));
});
