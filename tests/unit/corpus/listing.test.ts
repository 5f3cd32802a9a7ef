import { describe, expect, test } from 'vitest';
import { leaves } from '../../../src/corpus/listing.ts';
import { ordinal, sessionName } from '../../../src/corpus/session-name.ts';

describe('leaves', () => {
  test('an empty list has one empty page, so that its address leads somewhere', () => {
    expect(leaves([], '/wanted/')).toEqual([
      { items: [], page: 1, pages: 1, total: 0, address: '/wanted/', previous: null, next: null },
    ]);
  });

  test('pages share the items in order, the first at the address of the list', () => {
    const cut = leaves(['a', 'b', 'c', 'd', 'e'], '/x/', 2);
    expect(cut.map(({ items }) => items)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(cut.map(({ address, previous, next }) => [previous, address, next])).toEqual([
      [null, '/x/', '/x/page-2/'],
      ['/x/', '/x/page-2/', '/x/page-3/'],
      ['/x/page-2/', '/x/page-3/', null],
    ]);
  });

  test('a list that fills its last page has no empty one after it', () => {
    expect(leaves(['a', 'b'], '/x/', 2)).toHaveLength(1);
  });
});

describe('session names', () => {
  test.each([
    ['69', '69th session', 'regular, arabic'],
    ['III', '3rd session', 'regular, roman, to the thirtieth'],
    ['XXIX', '29th session', 'subtractive numeral'],
    ['ES-10', '10th emergency special session', 'emergency special'],
    ['ES-I', '1st emergency special session', 'the same, roman'],
    ['S-32', '32nd special session', 'special'],
    ['S-VI', '6th special session', 'the same, roman'],
    ['2005', '2005', 'a year is no session and stands for itself'],
  ])('%s → %s (%s)', (session, expected) => {
    expect(sessionName(session)).toBe(expected);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [111, '111th'],
    [112, '112th'],
  ])('%i → %s', (count, expected) => {
    expect(ordinal(count)).toBe(expected);
  });
});
