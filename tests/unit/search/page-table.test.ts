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
  { id: 'ga/2', text: text('ga', '69', '2014-11-11'), parts: 'p9.o1k' },
  { id: 'ga/1', text: text('ga', '65', '2010-12-13'), parts: 'p9.o1k' },
  { id: 'ga/3', text: text('sc', '2005', '2005-10-17'), parts: 'p9.o1k' },
  { id: 'ga/4', text: text('sc', null, null), parts: 'p9.o1k' },
];
const rows = unpackPages(packPages(pages, ['law', 'peace']), ['law', 'peace']).map((row) => ({
  ...row,
  parts: row.id === 'ga/1' ? (['preamble', 'annex'] as const) : (['operative'] as const),
}));
const none = searchFor('').facets;

it('keeps what is known of each page', () => {
  expect(rows).toHaveLength(4);
  expect(rows.find(({ id }) => id === 'ga/2')).toMatchObject({
    organ: 'ga',
    session: '69',
    decade: '2010s',
    subjects: ['peace', 'law'],
    starts: 'p9.o1k',
  });
  expect(rows.find(({ id }) => id === 'ga/4')).toMatchObject({ session: '', decade: '', day: 0 });
  const days = Object.fromEntries(rows.map(({ id, day }) => [id, day]));
  expect((days['ga/2'] ?? 0) - (days['ga/1'] ?? 0)).toBe(1429);
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
  expect(new Map(counts.part)).toEqual(
    new Map([
      ['operative', 1],
      ['preamble', 1],
      ['annex', 1],
    ]),
  );
  for (const [session, count] of counts.session) {
    expect(rows.filter((row) => matches(row, { ...none, organ: ['ga'], session: [session] }))).toHaveLength(count);
  }
});

it('shows a chosen value that nothing answers', () => {
  expect(facetCounts(rows, { ...none, decade: ['1990s'] }).decade.get('1990s')).toBe(0);
});

it('asks a group only for what it can hold', () => {
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
