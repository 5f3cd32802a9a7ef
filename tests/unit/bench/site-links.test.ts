import { describe, expect, it } from 'vitest';
import { checkLinks, sheetPointers } from '../../frame/site-links.ts';
import { kindOfAddress, spreadSample } from '../../frame/spread-sample.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const site = (files: Record<string, string>): string =>
  temporaryFolder({
    'index.html': '<h1 id="top">Home</h1>',
    'a/1/index.html': '<p id="para-1">x</p>',
    'a.css': '',
    ...files,
  });

describe('the links of a site', () => {
  it.each([
    ['to a page', '<a href="/a/1/">', []],
    ['to a place on another page', '<a href="../a/1/#para-1">', []],
    ['to the home page of a site below a path', '<a href="/">', []],
    ['to another host, which is not asked', '<a href="https://docs.un.org/en/A/1">', []],
    ['to a place on the same page that is not there', '<a href="#no">', ['/b/#no no such id on that page']],
    [
      'to a place that the other page does not have',
      '<a href="/a/1/#para-2">',
      ['/a/1/#para-2 no such id on that page'],
    ],
    ['to a page that is not there', '<a href="/a/2/">', ['/a/2/ no such page or file']],
    ['to a folder without a page', '<a href="/a/">', ['/a/ no such page or file']],
    ['to a script that is not there', '<script src="/x.js"></script>', ['/x.js no such page or file']],
  ])('%s', (_, html, faults) => {
    const { broken } = checkLinks(site({ 'b/index.html': html }));
    expect(broken.map(({ address, why }) => `${address} ${why}`)).toEqual(faults);
  });

  it('of style sheets are followed too', () => {
    const { broken } = checkLinks(site({ '_astro/x.css': '@font-face { src: url(./gone.woff2) }' }));
    expect(broken).toEqual([
      { address: '/_astro/gone.woff2', why: 'no such page or file', from: '/_astro/x.css', pages: 1 },
    ]);
  });

  it('are told once, with the pages that have them counted', () => {
    const { broken } = checkLinks(
      site({ 'b/index.html': '<a href="/no/">', 'c/index.html': '<a href="/no/"><a href="/no/">' }),
    );
    expect(broken).toEqual([{ address: '/no/', why: 'no such page or file', from: '/b/', pages: 2 }]);
  });

  it('stay below the path of the site, and lead to its own host where that is named', () => {
    const folder = site({
      'b/index.html':
        '<a href="/library/a/1/"><a href="/a/1/"><a href="https://example.org/library/c/"><a href="/library/">',
    });
    const { broken } = checkLinks(folder, '/library/', 'https://example.org');
    expect(broken.map(({ address, why }) => `${address} ${why}`)).toEqual([
      '/a/1/ out of the base path',
      '/library/c/ no such page or file',
    ]);
  });
});

it('a style sheet points to files, quoted or not, and not to what stands in itself', () => {
  expect(sheetPointers('a{b:url("x.woff2")} c{d:url(y.svg)} e{f:url(data:font/woff2;base64,AA)}')).toEqual([
    'x.woff2',
    'y.svg',
  ]);
});

describe('a sample of pages', () => {
  it.each([
    ['/a/res/69/12/', '/a/res/N/N/'],
    ['/s/res/1631-2005/', '/s/res/N/'],
    ['/series/ga-question-of-guam/', '/series/x/'],
    ['/subjects/somalia/by-title/2/', '/subjects/x/by-title/N/'],
    ['/phrases/operative/', '/phrases/operative/'],
    ['/phrases/operative/calls-upon/', '/phrases/operative/x/'],
    ['/about/', '/about/'],
    ['/404.html', '/N'],
  ])('%s is of the kind %s', (address, kind) => expect(kindOfAddress(address)).toBe(kind));

  it('has so many of each kind at most, from the first to the last part of it', () => {
    const numbers = [...Array(100).keys()].map((number) => `${number % 2 === 0 ? 'even' : 'odd'} ${number}`);
    expect(spreadSample(['other', ...numbers], (item) => item.split(' ')[0] ?? '', 2)).toEqual([
      'other',
      'even 0',
      'even 50',
      'odd 1',
      'odd 51',
    ]);
  });
});
