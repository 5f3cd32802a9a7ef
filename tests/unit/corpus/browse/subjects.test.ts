import { expect, test } from 'vitest';
import { orderings } from '../../../../src/corpus/order/orderings.ts';
import { slugOf } from '../../../../src/corpus/slug.ts';
import { subjectPages } from '../../../../src/corpus/subjects/subject-pages.ts';
import { anEntry } from './an-entry.ts';

const held = [
  anEntry('A/RES/69/1', { subjects: ['HUMAN RIGHTS', "CÔTE D'IVOIRE", 'HUMAN RIGHTS'] }),
  anEntry('A/RES/69/2', { subjects: ['HUMAN RIGHTS', "COTE D'IVOIRE"] }),
  anEntry('A/RES/69/3', { subjects: ['Human rights', 'Zinc', '—'] }),
];
const pages = subjectPages(
  held,
  orderings(held, () => 0),
);

test('the list is by number of texts, and by name at an address of its own', () => {
  const lists = pages.flatMap((page) => (page.kind === 'list' ? [page] : []));
  expect(lists.map(({ address, leaf }) => [address, leaf.items.map(({ name, count }) => `${name} ${count}`)])).toEqual([
    ['/subjects/', ['HUMAN RIGHTS 3', "CÔTE D'IVOIRE 2", 'Zinc 1']],
    ['/subjects/by-name/', ["CÔTE D'IVOIRE 2", 'HUMAN RIGHTS 3', 'Zinc 1']],
  ]);
});

test('a subject of one text leads to the text, and has no page', () => {
  const [list] = pages;
  expect(list?.kind === 'list' && list.leaf.items.at(-1)?.address).toBe('/a/res/69/3/');
  expect(pages.map(({ address }) => address)).not.toContain('/subjects/zinc/');
});

test('a subject has a page with its texts, each once', () => {
  const page = pages.find(({ address }) => address === '/subjects/human-rights/');
  expect(page?.kind === 'one' && page.list.leaf.total).toBe(3);
});

test('without subjects there is no page', () => {
  expect(
    subjectPages(
      [anEntry('A/RES/69/1')],
      orderings([], () => 0),
    ),
  ).toEqual([]);
});

test.each([
  ["CÔTE D'IVOIRE", 'cote-d-ivoire', 'accents and apostrophes'],
  ['UN. Trust Fund (Proposed)', 'un-trust-fund-proposed', 'marks'],
  ['Page 2', 'page-2-', 'no name takes the address of a second page'],
  ['By name', 'by-name-', 'nor of an order'],
  ['Женщины', 'женщины', 'letters of other scripts stay'],
  ['—', '', 'nothing to name it by'],
])('%s → %s (%s)', (name, slug) => expect(slugOf(name)).toBe(slug));

test('long names that begin alike have addresses of their own', () => {
  const start = 'Conference of the Parties to the Convention on the Prohibition of the Use and Stockpiling of ';
  expect(slugOf(`${start}A`)).toMatch(/^conference-[a-z-]+-[0-9a-f]{6}$/);
  expect(slugOf(`${start}A`)).not.toBe(slugOf(`${start}B`));
});
