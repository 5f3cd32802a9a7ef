import { expect, it } from 'vitest';
import { stationsHtml } from '../../../src/components/series/stations-html.ts';
import type { Station } from '../../../src/corpus/series/stations.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

const station = (own: Partial<Station> = {}): Station => ({
  canonical: 'A/RES/69/12',
  name: '69/12',
  address: '/a/res/69/12/',
  date: '2014-11-11',
  held: true,
  change: null,
  ...own,
});

const change = (between: number): Station['change'] => ({
  address: '/compare/a/res/68/1/to/a/res/69/12/',
  since: '68/1',
  between,
  counts: { same: 1, renumbered: 0, routine: 0, reworded: 2, added: 1, removed: 0, moved: 0 },
  openings: 0,
});

it('names each member with its day, the one that is read as such', () => {
  const other = station({ canonical: 'A/RES/70/9', name: '70/9', address: '/a/res/70/9/', date: null });
  expect(stationsHtml([station(), other], null, 'A/RES/69/12')).toBe(
    '<li class="station held"><a href="/a/res/69/12/" aria-current="true">69/12</a><time datetime="2014-11-11">11 November 2014</time></li>' +
      '<li class="station held"><a href="/a/res/70/9/">70/9</a></li>',
  );
});

it('says which members are not held', () => {
  expect(stationsHtml([station({ held: false, date: null })], null)).toBe(
    '<li class="station"><a href="/a/res/69/12/">69/12</a><span class="state">Not held</span></li>',
  );
});

it.each([
  [0, ''],
  [1, '; one text between is not held'],
  [2, '; 2 texts between are not held'],
])('says what changed, and of %i members between that they are not held', (between, words) => {
  expect(stationsHtml([station({ change: change(between) })], null)).toContain(
    `<span class="change"><a href="/compare/a/res/68/1/to/a/res/69/12/">Changes since 68/1</a>: 2 reworded, 1 added${words}</span>`,
  );
});

it.each([
  [true, 'station origin held', 'Origin'],
  [false, 'station origin', 'Origin, not held'],
])('begins with the origin, held or not: %s', (held, className, state) => {
  const symbol = parseSymbol('A/RES/2106(XX)');
  if (!symbol) throw new Error('No symbol.');
  const html = stationsHtml([], { symbol, date: null, held, words: 'by which it adopted <it>' });
  expect(html).toBe(
    `<li class="${className}"><a href="/a/res/2106-xx/">2106 (XX)</a><span class="state">${state}</span>` +
      '<span class="change">“by which it adopted &#x3C;it>”</span></li>',
  );
});
