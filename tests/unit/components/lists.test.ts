import { expect, test } from 'vitest';
import { orderedTitle } from '../../../src/components/lists/leaf-title.ts';
import { shownPages } from '../../../src/components/lists/shown-pages.ts';
import { waysIn } from '../../../src/corpus/ways-in.ts';
import { anEntry } from '../corpus/browse/an-entry.ts';

test.each([
  [1, 3, [1, 2, 3], 'few pages are all named'],
  [1, 40, [1, 2, 3, 0, 40], 'the first'],
  [20, 40, [1, 0, 18, 19, 20, 21, 22, 0, 40], 'in the middle'],
  [5, 40, [1, 2, 3, 4, 5, 6, 7, 0, 40], 'a gap of one page is the page'],
  [40, 40, [1, 0, 38, 39, 40], 'the last'],
])('page %i of %i names %j (%s)', (page, pages, shown) => expect(shownPages(page, pages)).toEqual(shown));

test('every page of every order has a title of its own', () => {
  const orders = [
    { order: 'newest' as const, address: '/x/' },
    { order: 'title' as const, address: '/x/by-title/' },
  ];
  const leaf = (page: number) => ({ items: [], page, pages: 2, total: 0, address: '', previous: null, next: null });
  expect(
    orders.flatMap(({ order, address }) =>
      [1, 2].map((page) => orderedTitle('Texts', { order, orders, first: address, leaf: leaf(page) })),
    ),
  ).toEqual(['Texts', 'Texts, page 2', 'Texts, by title', 'Texts, by title, page 2']);
});

test('ways that lead to nothing are left out', () => {
  const names = (...entries: ReturnType<typeof anEntry>[]) => waysIn({ entries }).map(({ name }) => name);
  expect(names(anEntry('A/RES/69/1'))).not.toContain('Subjects');
  expect(names(anEntry('A/RES/69/1'))).not.toContain('Agenda items');
  expect(names(anEntry('A/RES/69/1', { subjects: ['PEACE'], agendaItems: ['9'] }))).toEqual(
    expect.arrayContaining(['Subjects', 'Agenda items', 'Opening phrases', 'Series', 'Compare']),
  );
});
