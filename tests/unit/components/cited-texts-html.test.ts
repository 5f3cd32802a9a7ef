import { expect, it } from 'vitest';
import { citedTextsHtml } from '../../../src/components/reading/cited-texts-html.ts';
import type { CitedText } from '../../../src/corpus/page/resolution-page.ts';

const text = (own: Partial<CitedText> = {}): CitedText => ({
  href: '/a/res/70/1/',
  symbol: 'A/RES/70/1',
  title: 'Seas & <oceans>',
  adopted: '2015-09-25',
  state: 'held',
  citedBy: null,
  places: [{ id: 'pre-2', name: 'second preambular paragraph' }],
  ...own,
});

const noteOf = (html: string): string => /<p class="cited-note">(.*?)<\/p>/.exec(html)?.[1] ?? '';

it('names each text with its title, its day and the places that cite it', () => {
  const places = [
    { id: 'pre-2', name: 'second preambular paragraph' },
    { id: 'table-1', name: '' },
  ];
  expect(citedTextsHtml([text({ places })])).toBe(
    '<li data-state="held"><p class="cited-text"><a href="/a/res/70/1/"><span class="symbol">A/RES/70/1</span> ' +
      '<span class="title">Seas &#x26; &#x3C;oceans></span></a></p>' +
      '<p class="cited-note"><time datetime="2015-09-25">25 September 2015</time></p>' +
      '<p class="cited-places"><a href="#pre-2">second preambular paragraph</a>, <a href="#table-1">passage</a></p></li>',
  );
});

it.each([
  [1, 'one held text cites it'],
  [3, '3 held texts cite it'],
])('says of a text that is not held how many cite it: %i', (citedBy, words) => {
  const html = citedTextsHtml([text({ state: 'unheld', citedBy, adopted: null })]);
  expect(noteOf(html)).toBe(`<span>not held here; ${words}</span>`);
});

it('leads elsewhere for a document that this library never holds', () => {
  const html = citedTextsHtml([text({ state: 'elsewhere', href: 'https://docs.un.org/en/A/66/1?a&b', title: '' })]);
  expect(html).toContain('<a href="https://docs.un.org/en/A/66/1?a&#x26;b" rel="external">');
  expect(html).not.toContain('class="title"');
  expect(noteOf(html)).toContain('<span>kept at docs.un.org</span>');
});
