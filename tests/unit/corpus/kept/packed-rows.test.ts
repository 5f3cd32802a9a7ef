import { expect, it } from 'vitest';
import { packRows, unpackRows } from '../../../../src/corpus/kept/packed-rows.ts';

it.each<[reason: string, rows: Record<string, unknown>[]]>([
  ['none', []],
  ['one without a name', [{}]],
  [
    'values that come again',
    [
      { organ: 'General Assembly', part: null },
      { organ: 'General Assembly', part: 'A' },
    ],
  ],
  [
    'names that some rows lack',
    [{ title: 'A' }, { title: 'B', vote: { inFavour: 1 } }, { vote: { inFavour: 1 } }, { title: 'A' }],
  ],
  [
    'the same names in another order',
    [
      { title: 'A', organ: 'B' },
      { organ: 'A', title: 'B' },
    ],
  ],
  ['a value that is there and undefined', [{ title: undefined }, {}]],
])('rows are what they were: %s', (_, rows) => {
  const unpacked = unpackRows(structuredClone(packRows(rows)));
  expect(unpacked).toStrictEqual(rows);
  expect(unpacked.map(Object.keys)).toEqual(rows.map(Object.keys));
});

it('rows are what they were where first none comes again, and then all do', () => {
  const rows = Array.from({ length: 900 }, (_, at) => ({ session: String(at < 400 ? at : at % 7), title: 'A' }));
  expect(unpackRows(packRows(rows))).toStrictEqual(rows);
});

it('share no objects', () => {
  const items = ['42'];
  const [first, second] = unpackRows<{ items: string[] }>(packRows([{ items }, { items: [...items] }]));
  first?.items.push('43');
  expect(second?.items).toEqual(['42']);
});
