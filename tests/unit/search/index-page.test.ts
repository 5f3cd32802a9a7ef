import { describe, expect, it } from 'vitest';
import { indexPage, pagefindPage } from '../../../src/search/index-page.ts';
import { indexedPart } from '../../../src/search/indexed-part.ts';
import { pageWith, searchedPage, text } from './a-searched-page.ts';

const partOf = (page: string) => indexedPart(Buffer.from(page));

describe('the indexed part of a page', () => {
  it('is the element that says so, with what it says of the text', () => {
    const part = partOf(searchedPage('<p id="pre-1">Noting – é</p>'));
    expect(part).toMatchObject({ text, lang: 'en' });
    expect(part?.html).toMatch(/^<article .*<p id="pre-1">Noting – é<\/p><\/article>$/);
  });

  it.each([
    ['<article>quoted</article> own', 'an element of the same name inside'],
    ['<articles>x</articles>', 'a name that begins so'],
  ])('goes to its own end: %s (%s)', (inside) => {
    expect(partOf(searchedPage(inside))?.html.endsWith(`${inside}</article>`)).toBe(true);
  });

  it.each([
    ['<p>what data-pagefind-body says</p>', 'in a text'],
    ['<p title="what data-pagefind-body says" lang="en">x</p>', 'in a value'],
    ['<p data-pagefind-body-of="x">x</p>', 'in a longer name'],
  ])('is not what names the mark before: %s (%s)', (before) => {
    const part = partOf(searchedPage('<p>own</p>').replace('<nav>', `${before}<nav>`));
    expect(part?.html).toMatch(/^<article .*<p>own<\/p><\/article>$/s);
  });

  it('may have signs of tags in the values of its attributes', () => {
    const html = searchedPage('own').replace('class="text"', 'title="a < b > c"');
    expect(partOf(html)?.html).toMatch(/^<article title="a < b > c".*>own<\/article>$/s);
  });

  it('is missing where no element says so', () => {
    expect(partOf(pageWith('', 'a'))).toBeUndefined();
  });

  it.each([
    [pageWith(' data-pagefind-body', 'a'), 'textAttributes'],
    [searchedPage('a').replaceAll('</article>', ''), 'not closed'],
  ])('is refused where it is not whole', (html, message) => {
    expect(() => partOf(html)).toThrow(message);
  });
});

it('shows the index title and symbol first, and every paragraph as a result', () => {
  const part = partOf(searchedPage('<p id="pre-1">Noting<a id="fnref-1">1</a></p><ol><li id="para-2">Urges</li></ol>'));
  const html = part && pagefindPage(part);
  expect(html).toContain('<h1 data-pagefind-weight="10">Rights &amp; "duties" &lt;all></h1>');
  expect(html).toContain('>A/RES/217 (III) A 217 A (III)</p>');
  expect(html).toContain('id="pre-1" data-pagefind-title="Preamble, paragraph 1"');
  expect(html).toContain('id="para-2" data-pagefind-title="Paragraph 2"');
  expect(html).toContain('data-pagefind-meta="symbol:A/RES/217(III)A"');
  expect(html).toContain('data-pagefind-meta="date:1948-12-10"');
  expect(html).toContain('<a id="fnref-1">');
  expect(html).not.toContain('away');
  expect(html?.match(/data-pagefind-body/g)).toHaveLength(1);
  expect(html?.replace(/ data-pagefind-title="[^"]*"/g, '')).toBe(part && indexPage(part));
});
