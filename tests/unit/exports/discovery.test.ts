import { describe, expect, test } from 'vitest';
import { llms } from '../../../src/exports/discovery/llms.ts';
import { openSearch } from '../../../src/exports/discovery/open-search.ts';
import { robots } from '../../../src/exports/discovery/robots.ts';
import { perSitemap, sitemaps } from '../../../src/exports/discovery/sitemap.ts';
import { readXml } from './read-xml.ts';

const here = { site: 'https://example.org', base: '/library/' };
const nowhere = { site: undefined, base: '/' };
const pages = Array.from({ length: 2 * perSitemap + 1 }, (_, at) => ({
  path: `/a/res/99/${at}/`,
  day: at === 3 ? '2044-11-11' : at % 2 ? '2000-01-01' : null,
}));

describe('the site map', () => {
  const files = sitemaps(pages, here);
  test('names every page once, within the limits of the form', () => {
    const found = [...files].filter(([name]) => name !== 'sitemap.xml').map(([, xml]) => ({ xml, read: readXml(xml) }));
    for (const { xml, read } of found) {
      expect(read.all('url').length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(xml)).toBeLessThan(50_000_000);
    }
    const addresses = found.flatMap(({ read }) => read.all('loc').map(({ text }) => text));
    expect(new Set(addresses)).toEqual(new Set(pages.map(({ path }) => `https://example.org/library${path}`)));
    expect(addresses).toHaveLength(pages.length);
  });
  test('has an index with the newest day of each file, and no day where none is known', () => {
    const index = readXml(files.get('sitemap.xml') ?? '');
    expect(index.all('loc').map(({ text }) => text)).toEqual(
      [1, 2, 3].map((count) => `https://example.org/library/sitemap-${count}.xml`),
    );
    expect(index.all('lastmod').map(({ text }) => text)).toEqual(['2044-11-11', '2000-01-01']);
  });
  test('is not made where the site does not know its address', () => expect(sitemaps(pages, nowhere).size).toBe(0));
});

test.each([
  [here, 'User-agent: *\nAllow: /\n\nSitemap: https://example.org/library/sitemap.xml\n'],
  [nowhere, 'User-agent: *\nAllow: /\n'],
])('robots.txt (%o)', (place, text) => expect(robots(place)).toBe(text));

test('the search description leads to the search page with what was typed', () => {
  const read = readXml(openSearch(here));
  expect(read.all('Url')[0]?.attributes).toEqual({
    type: 'text/html',
    template: 'https://example.org/library/search/?q={searchTerms}',
  });
  expect(read.all('ShortName')[0]?.text.length).toBeLessThanOrEqual(16);
});

test('llms.txt has a title, a summary, and files only where they are made', () => {
  const all = llms(2, new Set(['forms', 'library']), here);
  expect(all).toMatch(/^# .+\n\n> .+2 United Nations resolutions/);
  expect(all).toContain('](https://example.org/library/data/resolutions.csv)');
  expect(llms(2, new Set(), here)).not.toMatch(/\/data\/|\.xml/);
});
