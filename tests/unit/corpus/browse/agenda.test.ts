import { expect, test } from 'vitest';
import { agendaItems, compareItemNumbers } from '../../../../src/corpus/agenda/agenda-items.ts';
import { agendaPages } from '../../../../src/corpus/agenda/agenda-pages.ts';
import { orderings } from '../../../../src/corpus/order/orderings.ts';
import { mastheadOf } from '../../../../src/corpus/page/masthead.ts';
import { sharedLists } from '../../../../src/corpus/shared-lists.ts';
import { anEntry } from './an-entry.ts';

const item = (symbol: string, adopted: string, agendaItemNumbers: string[], agendaItemNames?: string[]) =>
  anEntry(symbol, { adopted, agendaItems: agendaItemNumbers, ...(agendaItemNames ? { agendaItemNames } : {}) });

const held = [
  item('A/RES/75/1', '2020-10-01', ['72 (b)'], ['Human rights: questions']),
  item('A/RES/75/2', '2020-10-02', ['72 (b)', '9'], ['Only one of two is named']),
  item('A/RES/74/1', '2019-10-01', ['70 (b)'], ['Human rights: questions']),
  item('A/HRC/RES/54/1', '2023-10-01', ['3']),
  anEntry('S/RES/1631(2005)', { adopted: '2005-10-17' }),
];
const pages = agendaPages(
  held,
  orderings(held, () => 0),
);
const at = (address: string) => pages.find((page) => page.address === address);

test('items stand by number and have the names that texts give them', () => {
  expect(
    agendaItems(held).map(({ number, name, address, entries }) => [number, name, address, entries.length]),
  ).toEqual([
    ['3', '', '/agenda/hrc/54/3/', 1],
    ['9', '', '/agenda/ga/75/9/', 1],
    ['70 (b)', 'Human rights: questions', '/agenda/ga/74/70-b/', 1],
    ['72 (b)', 'Human rights: questions', '/agenda/ga/75/72-b/', 2],
  ]);
});

test('sessions stand newest first, with their texts counted once', () => {
  const page = at('/agenda/');
  expect(page?.kind === 'sessions' && page.sessions.map(({ organ, name, texts }) => [organ, name, texts])).toEqual([
    ['ga', '75th session', 2],
    ['ga', '74th session', 1],
    ['hrc', '54th session', 1],
  ]);
});

test.each([
  ['2019-01-01', 'older than'],
  ['2021-01-01', 'newer than'],
])(
  'what stands for all years comes behind the sessions of its organ, though the Council adopted a text on %s, %s those',
  (adopted) => {
    const entries = [
      ...held.slice(0, 3),
      item('A/DEC/74/500', '2020-01-10', [], ['Lakes']),
      item('S/RES/1700(2006)', adopted, [], ['The situation in Iraq']),
    ];
    const [sessions] = agendaPages(
      entries,
      orderings(entries, () => 0),
    );
    expect(sessions?.kind === 'sessions' && sessions.sessions.map(({ organ, name }) => [organ, name])).toEqual([
      ['ga', '75th session'],
      ['ga', '74th session'],
      ['ga', 'all years'],
      ['sc', 'all years'],
    ]);
  },
);

test('an item by name has its number at each session; that with one text leads to the text', () => {
  const page = at('/agenda/by-name/');
  expect(page?.kind === 'names' && page.leaf.items).toEqual([
    {
      name: 'Human rights: questions',
      organ: 'General Assembly',
      count: 3,
      sessions: [
        { session: '75th session', number: '72 (b)', address: '/agenda/ga/75/72-b/' },
        { session: '74th session', number: '70 (b)', address: '/a/res/74/1/' },
      ],
    },
  ]);
});

test('only an item with more than one text has a page', () => {
  expect(pages.filter(({ kind }) => kind === 'item').map(({ address }) => address)).toEqual(['/agenda/ga/75/72-b/']);
});

test('where items have numbers only there is no list by name', () => {
  const unnamed = agendaPages(
    held.slice(3),
    orderings(held, () => 0),
  );
  expect(unnamed.map(({ address }) => address)).toEqual(['/agenda/', '/agenda/hrc/54/']);
});

test('without agenda items there is no page', () => {
  expect(
    agendaPages(
      [anEntry('A/RES/69/1')],
      orderings([], () => 0),
    ),
  ).toEqual([]);
});

test.each([
  ['9', '72', 'as numbers'],
  ['72', '72 (b)', 'the item before its parts'],
  ['103 (z)', '103 (aa)', 'after (z) comes (aa)'],
  ['99', 'Supplementary', 'what has no number comes last'],
])('%s before %s (%s)', (a, b) => {
  expect(compareItemNumbers(a, b)).toBeLessThan(0);
  expect(compareItemNumbers(b, a)).toBeGreaterThan(0);
});

test('items that have a name alone, as those of the Council, stand by that for all years', () => {
  const council = [
    item('S/RES/1631(2005)', '2005-10-17', [], ['The situation in Libya']),
    item('S/PRST/2011/6', '2011-03-17', [], ['The situation in  Libya']),
    item('S/RES/1700(2006)', '2006-08-10', [], ['The situation in Iraq']),
  ];
  const byName = agendaPages(
    council,
    orderings(council, () => 0),
  );
  const [sessions, , session] = byName;
  expect(sessions?.kind === 'sessions' && sessions.sessions.map(({ name, address }) => [name, address])).toEqual([
    ['all years', '/agenda/sc/'],
  ]);
  expect(session?.kind === 'session' && session.leaf.items.map(({ name, address }) => [name, address])).toEqual([
    ['The situation in Iraq', '/s/res/1700-2006/'],
    ['The situation in Libya', '/agenda/sc/the-situation-in-libya/'],
  ]);
  const [, libya] = council;
  if (!libya) throw new Error('There is no second text.');
  const lists = sharedLists(council);
  expect(
    mastheadOf(libya.frontMatter, libya.symbol, lists).find(({ label }) => label === 'Agenda item')?.pieces,
  ).toEqual([{ text: 'The situation in  Libya', href: '/agenda/sc/the-situation-in-libya/' }]);
});

test('under the name of an item its texts are not called by that name once more; what says something else stays', () => {
  const untitled = (symbol: string, adopted: string, name: string) =>
    anEntry(symbol, { adopted, title: '', agendaItemNames: [name] });
  const entries = [
    untitled('S/RES/1973(2011)', '2011-03-17', 'The situation in Libya'),
    untitled('S/PRST/2011/6', '2011-03-16', 'The situation in  Libya'),
    anEntry('S/RES/1970(2011)', {
      adopted: '2011-02-26',
      title: 'Peace in Africa',
      agendaItemNames: ['The situation in Libya'],
    }),
  ];
  const page = agendaPages(
    entries,
    orderings(entries, () => 0),
  ).find(({ address }) => address === '/agenda/sc/the-situation-in-libya/');
  expect(page?.kind === 'item' && page.list.leaf.items.map(({ symbol, title }) => [symbol, title])).toEqual([
    ['S/RES/1973 (2011)', ''],
    ['S/PRST/2011/6', ''],
    ['S/RES/1970 (2011)', 'Peace in Africa'],
  ]);
});

test.each([
  ['S/RES', ['newest', 'symbol', 'cited'], [], 'with titles that are all the same there is no order by them'],
  ['A/RES/75', ['newest', 'symbol', 'title', 'cited'], ['9'], 'an item by number has it'],
])('a long list of %s stands in the orders %j', (series, orders, numbers) => {
  const entries = Array.from({ length: 41 }, (_, at) =>
    item(series === 'S/RES' ? `S/RES/${at + 1}(2011)` : `${series}/${at + 1}`, '2020-12-01', numbers, ['Lakes']),
  );
  const page = agendaPages(
    entries,
    orderings(entries, () => 0),
  ).find(({ kind }) => kind === 'item');
  expect(page?.kind === 'item' && page.list.orders.map(({ order }) => order)).toEqual(orders);
});
