import { expect, inject, it } from 'vitest';
import { builtPages, pointersOf } from '../frame/built-pages.ts';

const pages = new Map(builtPages(inject('site')).map((page) => [page.address, page]));

/** The words of a page, tags left out. */
const wordsOf = (address: string): string =>
  (pages.get(address)?.html ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const linksOf = (address: string): string[] => {
  const page = pages.get(address);
  return page ? pointersOf(page).leads : [];
};

it('an opening phrase leads to each of its paragraphs, newest text first', () => {
  const phrase = '/phrases/operative/decides/';
  expect(linksOf('/phrases/')).toContain(phrase);
  const paragraphs = linksOf(phrase).filter((link) => link.includes('#para-'));
  expect(paragraphs.length).toBeGreaterThan(1);
  expect(paragraphs[0]).toMatch(/^\/a\/res\/69\/12\/#para-\d+$/);
  expect(paragraphs.at(-1)).toMatch(/^\/a\/res\/65\/122\/#para-\d+$/);
  expect(wordsOf(phrase)).toMatch(/Resolutions of the General Assembly \d+ 2 69th session/);
});

it('a phrase of one paragraph leads straight to it', () => {
  const straight = linksOf('/phrases/operative/').filter((link) => link.includes('#para-'));
  expect(straight.length).toBeGreaterThan(0);
});

it('an agenda item with one text leads from its session to that text', () => {
  expect(linksOf('/agenda/ga/69/')).toContain('/a/res/69/12/');
});

it('where no text names subjects, nor its agenda item, no way leads to them', () => {
  expect([...pages.keys()].filter((address) => /^\/(subjects|agenda\/by-name)\//.test(address))).toEqual([]);
  expect(linksOf('/')).not.toContain('/subjects/');
});

it('all texts are there by date and by title, each order a page of its own', () => {
  expect(linksOf('/newest/')).toEqual(expect.arrayContaining(['/titles/', '/most-cited/', '/a/res/65/122/']));
  expect(linksOf('/titles/')).toEqual(expect.arrayContaining(['/newest/', '/a/res/65/122/']));
});

it('the citations of the years are drawn and tabled', () => {
  const { html = '' } = pages.get('/years/') ?? {};
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="citations-picture-title citations-picture-words"/);
  expect(wordsOf('/years/')).toMatch(/Year Of texts of that year In texts of that year 2014 – \d+/);
});

it('an address cut short to its organ lists what is held of that, and each list leads back to it', () => {
  for (const [organ, shelf] of [
    ['/a/', '/a/res/'],
    ['/s/', '/s/prst/'],
    ['/e/', '/e/dec/'],
    ['/a/hrc/', '/a/hrc/res/'],
  ] as const) {
    expect(linksOf(organ)).toContain(shelf);
    expect(linksOf(shelf)).toContain(organ);
  }
});
