import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../src/corpus/catalogue-entry.ts';
import { newestFirst } from '../../../src/corpus/newest-first.ts';
import { orderings } from '../../../src/corpus/order/orderings.ts';
import { organPages } from '../../../src/corpus/organ-lists.ts';
import { sessionPages, shelfPages } from '../../../src/corpus/shelf-lists.ts';
import { yearPages, yearSummaries } from '../../../src/corpus/year-lists.ts';
import { anEntry } from './browse/an-entry.ts';

const entry = (symbol: string, adopted: string | null): CatalogueEntry => anEntry(symbol, { adopted });

const entries = [
  entry('A/RES/69/12', '2014-11-11'),
  entry('A/RES/69/13', '2015-01-09'),
  entry('A/RES/ES-10/22', '2023-12-12'),
  entry('S/RES/1631(2005)', '2005-10-17'),
  entry('A/RES/217(III)', null),
];

const orders = orderings(entries, () => 0);

describe('shelves', () => {
  test('sessions stand newest first, with the years they span, those without a date last', () => {
    const shelf = shelfPages(entries).find(({ address }) => address === '/a/res/');
    expect(shelf?.sessions).toEqual([
      { address: '/a/res/es-10/', name: '10th emergency special session', count: 1, years: '2023' },
      { address: '/a/res/69/', name: '69th session', count: 2, years: '2014–2015' },
      { address: '/a/res/iii/', name: '3rd session', count: 1, years: '' },
    ]);
  });

  test('a shelf without texts has its page all the same', () => {
    expect(shelfPages([]).map(({ address, count }) => [address, count])).toContainEqual(['/s/prst/', 0]);
  });

  test('those of an organ are listed at the address that its texts begin with', () => {
    const pages = organPages(entries);
    expect(pages.map(({ address }) => address)).toEqual(['/a/', '/s/', '/e/', '/a/hrc/']);
    expect(pages[1]?.shelves).toMatchObject([
      { address: '/s/res/', name: 'Resolutions of the Security Council', count: 1 },
      { address: '/s/prst/', name: 'Statements by the President of the Security Council', count: 0, sessions: [] },
    ]);
  });

  test('of their sessions an organ shows the newest, and says how far back the others go', () => {
    const years = Array.from({ length: 20 }, (_, at) => entry(`S/RES/${at + 1}(${1946 + at})`, `${1946 + at}-02-01`));
    const shelf = organPages(years)[1]?.shelves[0];
    expect(shelf?.sessions.map(({ name }) => name)).toEqual(Array.from({ length: 16 }, (_, at) => `${1965 - at}`));
    expect(shelf?.more).toEqual({ count: 4, oldest: '1946' });
    expect(organPages(years.slice(0, 16))[1]?.shelves[0]?.more).toBeNull();
  });

  test('the texts of a Council year stand under that year', () => {
    const page = sessionPages(entries, orders).find(({ address }) => address === '/s/res/2005/');
    expect(page?.list.leaf.items.map(({ symbol }) => symbol)).toEqual(['S/RES/1631 (2005)']);
  });
});

describe('years', () => {
  test('newest first; one without a date comes last', () => {
    expect(newestFirst(entries).map(({ symbol }) => symbol.canonical)).toEqual([
      'A/RES/ES-10/22',
      'A/RES/69/13',
      'A/RES/69/12',
      'S/RES/1631(2005)',
      'A/RES/217(III)',
    ]);
  });

  test('counts are by organ, and their sum is the count of the year', () => {
    expect(yearSummaries([...entries, entry('S/RES/2196(2015)', '2015-01-22')])[1]).toEqual({
      year: '2015',
      address: '/years/2015/',
      count: 2,
      byOrgan: [1, 1, 0, 0],
    });
  });

  test('a text without a date stands in no year', () => {
    expect(yearPages(entries, orders).map(({ year }) => year)).toEqual(['2023', '2015', '2014', '2005']);
  });
});
