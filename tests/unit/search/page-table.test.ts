import { expect, it } from 'vitest';
import { commonSubjects } from '../../../src/search/common-subjects.ts';
import { facetCounts, matches, mayHold } from '../../../src/search/facet-counts.ts';
import { packPages, unpackPages } from '../../../src/search/page-table.ts';
import { searchFor } from '../../../src/search/search-state.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';

const text = (organ: 'ga' | 'sc', session: string | null, date: string | null): SearchedText => ({
  symbol: 'A/RES/1/1',
  title: '',
  organ,
  kind: 'resolution',
  session,
  date,
  subjects: organ === 'ga' ? ['peace', 'law', 'rare'] : [],
});
const pages = [
  { id: 'en_2', text: text('ga', '69', '2014-11-11') },
  { id: 'en_1', text: text('ga', '65', '2010-12-13') },
  { id: 'en_3', text: text('sc', '2005', '2005-10-17') },
  { id: 'en_4', text: text('sc', null, null) },
];
const rows = unpackPages(packPages(pages, ['law', 'peace']), ['law', 'peace']);
const none = searchFor('').facets;

it('keeps what is known of each page', () => {
  expect(rows).toHaveLength(4);
  expect(rows.find(({ id }) => id === 'en_2')).toMatchObject({
    organ: 'ga',
    session: '69',
    decade: '2010s',
    subjects: ['peace', 'law'],
  });
  expect(rows.find(({ id }) => id === 'en_4')).toMatchObject({ session: '', decade: '', day: 0 });
  const days = Object.fromEntries(rows.map(({ id, day }) => [id, day]));
  expect((days['en_2'] ?? 0) - (days['en_1'] ?? 0)).toBe(1429);
});

it('gives the same bytes whatever the order', () => {
  expect(packPages([...pages].reverse(), ['law'])).toEqual(packPages(pages, ['law']));
});

it('counts what choosing a value would show', () => {
  const counts = facetCounts(rows, { ...none, organ: ['ga'] });
  expect([...counts.organ]).toEqual([
    ['ga', 2],
    ['sc', 2],
  ]);
  expect(new Map(counts.session)).toEqual(
    new Map([
      ['69', 1],
      ['65', 1],
    ]),
  );
  expect([...counts.subject]).toEqual([
    ['peace', 2],
    ['law', 2],
  ]);
  for (const [session, count] of counts.session) {
    expect(rows.filter((row) => matches(row, { ...none, organ: ['ga'], session: [session] }))).toHaveLength(count);
  }
});

it('shows a chosen value that nothing answers', () => {
  expect(facetCounts(rows, { ...none, decade: ['1990s'] }).decade.get('1990s')).toBe(0);
});

it('asks a shard only for what it can hold', () => {
  const shard = {
    name: 'ga',
    texts: 2,
    organ: ['ga'],
    session: ['65', '69'],
    decade: ['2010s'],
    kind: ['resolution'],
  };
  expect(mayHold(shard, none)).toBe(true);
  expect(mayHold(shard, { ...none, organ: ['ga', 'sc'] })).toBe(true);
  expect(mayHold(shard, { ...none, organ: ['sc'] })).toBe(false);
  expect(mayHold(shard, { ...none, organ: ['ga'], decade: ['1990s'] })).toBe(false);
});

it('offers the subjects of most texts', () => {
  expect(commonSubjects([['law', 'peace'], ['peace'], ['law', 'peace', 'rare'], ['arms'], ['arms']])).toEqual([
    'peace',
    'arms',
    'law',
  ]);
  expect(commonSubjects(Array(2).fill(Array.from({ length: 50 }, (_, at) => `${at}`)))).toHaveLength(40);
});
