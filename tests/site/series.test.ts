import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtPages } from '../frame/built-pages.ts';

const folder = inject('site');
const pages = new Map(builtPages(folder).map((page) => [page.address, page.html]));
const series = '/series/ga-cooperation-between-the-united-nations-and-the-collective-security/';
const comparison = '/compare/a/res/65/122/to/a/res/69/12/';

/** The words of a page, tags left out. */
const wordsOf = (html: string | undefined): string => (html ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('the series of the two texts that are held names those that are not, in order, and its origin', () => {
  const words = wordsOf(pages.get(series));
  const places = [
    '59/50 2 December 2004 Origin',
    '64/256 2 March 2010 Not held',
    '65/122 13 December 2010',
    '67/6 19 November 2012 Not held',
    '69/12 11 November 2014',
  ].map((station) => words.indexOf(station));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('the list of series leads to it, and it to what changed', () => {
  expect(pages.get('/series/')).toContain(`href="${series}"`);
  expect(pages.get(series)).toContain(`href="${comparison}"`);
});

it('the comparison says what it can\u2019t know', () => {
  expect(wordsOf(pages.get(comparison))).toContain('67/6 between them is not held');
});

it('each paragraph of the later text says how far back it stands, the text between named', () => {
  const html = pages.get('/a/res/69/12/') ?? '';
  expect(html).toContain('Worded otherwise in 65/122, the nearest held; 67/6 between them is not.');
  expect(html).toContain('Not in 65/122, the nearest held; 67/6 between them is not.');
  expect(pages.get('/a/res/65/122/')).not.toContain('the nearest held');
});

it('the timeline is drawn, told and tabled', () => {
  const html = pages.get('/a/res/69/12/') ?? '';
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="timeline-title timeline-words"/);
  expect(html).toMatch(/<title id="timeline-title">.*69\/12.*<\/title>/);
  expect(wordsOf(/<table[^>]*>.*?Cited by.*?<\/table>/s.exec(html)?.[0])).toContain('2010 3');
});

it('the data beside a page are the text', () => {
  const data = JSON.parse(readFileSync(join(folder, 'a/res/69/12.json'), 'utf8'));
  expect([data.symbol, data.paragraphs.length, data.footnotes.length]).toEqual(['A/RES/69/12', 22, 6]);
});
