import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { brokenLink, builtPages, pointersOf, tagsOf } from '../frame/built-pages.ts';

/** The only other hosts that a page may lead to: the official documents, and how the United Nations writes them. */
const elsewhere = /^https:\/\/(docs|www)\.un\.org\//;

const folder = inject('site');
const pages = builtPages(folder);
const site = { folder, base: '/', pages: new Map(pages.map((page) => [page.address, page])) };

describe('the pages of the site', () => {
  it('are there', () => {
    expect(pages.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/', '/404.html', '/a/res/65/122/', '/a/res/69/12/']),
    );
  });

  it('have no link that leads nowhere', () => {
    const broken = pages.flatMap((page) => {
      const { loads, leads } = pointersOf(page);
      return [...loads, ...leads].flatMap((link) => {
        const fault = brokenLink(link, page, site);
        return fault ? [`${page.address}: ${link} ${fault}`] : [];
      });
    });
    expect(broken).toEqual([]);
  });

  it('can all be reached from the first one', () => {
    const reached = new Set(['/']);
    for (const address of reached) {
      const page = site.pages.get(address);
      for (const link of page ? pointersOf(page).leads : []) {
        const { pathname, host } = new URL(link, `http://site${address}`);
        if (host === 'site' && site.pages.has(pathname)) reached.add(pathname);
      }
    }
    expect(pages.map(({ address }) => address).filter((each) => !reached.has(each) && each !== '/404.html')).toEqual(
      [],
    );
  });

  it('load nothing from elsewhere, and lead only to the official documents', () => {
    const out = pages.flatMap((page) => {
      const { loads, leads } = pointersOf(page);
      const wrong = [
        ...loads.filter((link) => /^[a-z]+:|^\/\//i.test(link)),
        ...leads.filter((link) => /^[a-z]+:|^\/\//i.test(link) && !elsewhere.test(link)),
      ];
      return wrong.map((link) => `${page.address}: ${link}`);
    });
    expect(out).toEqual([]);
  });

  it('have style sheets that load nothing from elsewhere', () => {
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      expect(readFileSync(join(folder, sheet), 'utf8')).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });

  it.each(pages)('$address has each id once', ({ ids }) => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('the reader of tags', () => {
  it.each([
    ['<a href="/x/?a=1&amp;b=2">', [{ name: 'a', attributes: { href: '/x/?a=1&b=2' } }]],
    ["<a title='a > b' href=/x/ hidden>", [{ name: 'a', attributes: { title: 'a > b', href: '/x/', hidden: '' } }]],
    [
      '<!-- <a href="/x/"> --><script src="a.js">"<a href=/y/>"</script>',
      [{ name: 'script', attributes: { src: 'a.js' } }],
    ],
    ['a < b and c > d', []],
  ])('reads %j', (html, tags) => expect(tagsOf(html)).toEqual(tags));
});

describe('the check of a link', () => {
  const page = { file: 'index.html', address: '/', html: '', tags: [], ids: ['here'] };
  const small = { folder, base: '/', pages: new Map([['/', page]]) };
  it.each([
    ['#here', undefined],
    ['#there', 'leads to no id on that page'],
    ['/nowhere/', 'leads to no page'],
    ['/nowhere.css', 'leads to no page'],
    ['https://docs.un.org/en/A/RES/69/12', undefined],
  ])('%s: %s', (link, fault) => expect(brokenLink(link, page, small)).toBe(fault));
});
