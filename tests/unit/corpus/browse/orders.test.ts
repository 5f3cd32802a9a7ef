import { describe, expect, it, test } from 'vitest';
import type { Order } from '../../../../src/corpus/order/order.ts';
import { orderedLeaves, seenWhole } from '../../../../src/corpus/order/ordered-leaves.ts';
import { orderings } from '../../../../src/corpus/order/orderings.ts';
import { anEntry } from './an-entry.ts';

const held = [
  anEntry('A/RES/69/9', { title: 'Zones', adopted: '2014-11-11' }),
  anEntry('A/RES/69/12', { title: 'éducation', adopted: '2014-11-11' }),
  anEntry('S/RES/1631(2005)', { title: 'Education', adopted: '2005-10-17' }),
  anEntry('A/RES/217(III)', { title: 'Article 10' }),
  anEntry('A/RES/65/1', { title: 'Article 9', adopted: '2010-09-22' }),
];
const cited = new Map([
  ['A/RES/217(III)', 7],
  ['A/RES/65/1', 7],
  ['S/RES/1631(2005)', 2],
]);
const all = orderings(held, (symbol) => cited.get(symbol) ?? 0);

test.each<[Order, string[], string]>([
  [
    'newest',
    ['A/RES/69/12', 'A/RES/69/9', 'A/RES/65/1', 'S/RES/1631(2005)', 'A/RES/217(III)'],
    'of one day the last; no date is last',
  ],
  ['title', ['A/RES/65/1', 'A/RES/217(III)', 'S/RES/1631(2005)', 'A/RES/69/12', 'A/RES/69/9'], 'accents and numbers'],
  ['cited', ['A/RES/65/1', 'A/RES/217(III)', 'S/RES/1631(2005)', 'A/RES/69/12', 'A/RES/69/9'], 'equal: newest first'],
])('%s (%s)', (order, expected) => {
  expect(all.sorted(order, held).map(({ symbol }) => symbol.canonical)).toEqual(expected);
});

it('leaves texts of one title newest first, however it is written', () => {
  const titled = ['Café', 'Cafe\u0301', 'Café', 'Cab'].map((title, at) =>
    anEntry(`A/RES/70/${at + 1}`, { title, adopted: `201${at}-01-01` }),
  );
  const sorted = orderings(titled, () => 0).sorted('title', titled);
  expect(sorted.map(({ symbol }) => symbol.number)).toEqual(['4', '3', '2', '1'].map(Number));
});

it('orders by symbol as symbols are compared: 9 before 12', () => {
  const sorted = all.sorted('symbol', [...held].reverse()).map(({ symbol }) => symbol.canonical);
  expect(sorted.indexOf('A/RES/69/9')).toBeLessThan(sorted.indexOf('A/RES/69/12'));
});

it('puts only those in order that it is given', () => {
  expect(all.sorted('title', held.slice(0, 2)).map(({ frontMatter }) => frontMatter.title)).toEqual([
    'éducation',
    'Zones',
  ]);
});

describe('a list in its orders', () => {
  const many = Array.from({ length: seenWhole + 1 }, (_, at) => anEntry(`A/RES/70/${at + 1}`));
  const whole = orderings(many, () => 3);
  const orders: Order[] = ['newest', 'title', 'cited'];

  it('has its first order at its own address, each other at one below', () => {
    const pages = orderedLeaves(many, '/x/', orders, whole);
    expect(pages.map(({ order, leaf }) => [order, leaf.address])).toEqual([
      ['newest', '/x/'],
      ['title', '/x/by-title/'],
      ['cited', '/x/most-cited/'],
    ]);
    for (const page of pages) expect(page.orders).toHaveLength(3);
  });

  it('says how often each is cited only where that is the order', () => {
    const [newest, , byCitations] = orderedLeaves(many, '/x/', orders, whole);
    expect([newest?.leaf.items[0]?.cited, byCitations?.leaf.items[0]?.cited]).toEqual([undefined, 3]);
  });

  it('has one order where it is seen whole', () => {
    const pages = orderedLeaves(many.slice(1), '/x/', orders, whole);
    expect(pages.map(({ order, orders: others }) => [order, others.length])).toEqual([['newest', 1]]);
  });
});
