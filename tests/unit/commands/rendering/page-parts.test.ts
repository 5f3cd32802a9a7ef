import { expect, it } from 'vitest';
import { PageParts } from '../../../../src/commands/build/rendering/page-parts.ts';

const page = (file: string, component: string) => ({ pathname: file, url: file, route: component, component, file });

it('pages of one text are in one part, whichever routes they have', () => {
  const texts = Array.from({ length: 60 }, (_, at) => `a/res/69/${at}`);
  const routes = [
    texts.map((text) => page(`${text}/index.html`, 'text')),
    texts.flatMap((text) => ['bib', 'csl.json', 'cited.atom'].map((form) => page(`${text}.${form}`, 'form'))),
    texts.flatMap((text) => ['', '/page-2'].map((leaf) => page(`${text}/cited-by${leaf}/index.html`, 'citing'))),
    texts.map((text) => page(`compare/a/res/68/1/to/${text}/index.html`, 'pair')),
  ];
  const all = new PageParts(new Set(texts));
  for (const route of routes) expect(all.add(route)).toEqual([]);
  const parts = all.ofTexts();
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap((part) => part.pages)).toHaveLength(routes.flat().length);
  for (const text of texts) {
    const holding = parts.filter((part) => part.pages.some(({ file }) => file.includes(`${text}/`)));
    expect(holding).toHaveLength(1);
    expect(holding[0]?.pages.filter(({ file }) => file.includes(`${text}/`) || file.includes(`${text}.`))).toHaveLength(
      7,
    );
  }
});

it('lists can be made at once, many of a route together', () => {
  const lists = Array.from({ length: 100 }, (_, at) => page(`phrases/${at}/index.html`, 'phrases'));
  const parts = new PageParts(new Set(['a/res/69/12'])).add([...lists, page('index.html', 'home')]);
  expect(parts.flatMap(({ pages }) => pages)).toEqual([...lists, page('index.html', 'home')]);
  expect(parts.every(({ long, pages, route }) => !long && pages.every(({ component }) => component === route))).toBe(
    true,
  );
  expect(parts.length).toBeLessThan(10);
});

it.each([
  ['data/citations.csv', true, 'of the whole library'],
  ['sitemap-0.xml', true, 'of the whole library, at the root'],
  ['404.html', false, 'a page as any other'],
  ['feeds/all.atom', false, 'of one list'],
])('%s may take long: %s (%s)', (file, long) => {
  const parts = new PageParts(new Set()).add([page(file, 'one'), page(file, 'one')]);
  expect(parts.map((part) => [part.long, part.pages.length])).toEqual([[long, 2]]);
});

it('all files of the whole library are made by one thread, apart from those of another route', () => {
  const many = Array.from({ length: 100 }, (_, at) => page(`data/${at}.csv`, 'data'));
  const parts = new PageParts(new Set()).add([...many, page('data/index.html', 'home'), page('robots.txt', 'root')]);
  expect(parts.map(({ route, pages }) => [route, pages.length])).toEqual([
    ['data', 100],
    ['root', 1],
    ['home', 1],
  ]);
});

it('where texts are first, all else is given behind them', () => {
  const parts = new PageParts(new Set(['a/res/69/12']), true);
  const made = parts.add([
    page('data/all.csv', 'data'),
    page('a/res/69/12/index.html', 'text'),
    page('404.html', '404'),
  ]);
  expect(made).toEqual([]);
  expect(parts.ofTexts().map(({ route, long }) => [route, long])).toEqual([
    [undefined, false],
    ['data', true],
    ['404', false],
  ]);
  expect(parts.ofTexts()).toEqual([]);
});

it('archives wait for the forms that they are packed from', () => {
  const parts = new PageParts(new Set());
  const [archive, table] = [page('data/markdown-a-res-69.zip', 'data'), page('data/citations.csv', 'data')];
  expect(parts.add([archive, table]).flatMap(({ pages }) => pages)).toEqual([table]);
  expect(parts.ofTexts()).toEqual([]);
  expect(parts.archives()).toEqual([archive]);
});

it.each([
  [4000, 320, 'many in large parts, as those of a series follow each other'],
  [400, 38, 'fewer in smaller ones'],
  [20, 6, 'few one by one, so that no thread has nothing to do'],
])('%i texts stand in the order in which they were told, in parts of about %i pages (%s)', (count, pages) => {
  const texts = Array.from({ length: count }, (_, at) => `a/res/69/${at}`);
  const all = new PageParts(new Set(texts));
  for (const form of ['bib', 'ris', 'md', 'txt', 'xml', 'json'])
    all.add(texts.map((text) => page(`${text}.${form}`, form)));
  const parts = all.ofTexts();
  expect(parts.slice(0, -1).every((part) => part.pages.length >= pages && part.pages.length < pages + 6)).toBe(true);
  expect([...new Set(parts.flatMap((part) => part.pages.map(({ file }) => file.split('.')[0])))]).toEqual(texts);
});

it.each([
  ['a/73/l.20/index.html', 'the page'],
  ['a/73/l.20.md', 'a form'],
  ['a/73/l.20.csl.json', 'a form with two endings'],
  ['compare/a/73/l.19/to/a/73/l.20/index.html', 'a comparison'],
])('%s, %s of a text whose symbol has a full stop, is made before archives are packed', (file) => {
  const parts = new PageParts(new Set(['a/73/l.20']));
  expect(parts.add([page(file, 'one')])).toEqual([]);
  expect(parts.ofTexts().flatMap(({ pages }) => pages)).toHaveLength(1);
});

it('texts are made in their own order, and not in that in which a route lists them', () => {
  const texts = ['a/res/68/9', 'a/res/69/7', 'a/res/68/1', 'a/res/69/2'];
  const all = new PageParts(new Set(texts));
  all.add(texts.toSorted().map((text) => page(`${text}/index.html`, 'text')));
  const files = all.ofTexts().flatMap(({ pages }) => pages.map(({ file }) => file));
  expect(files).toEqual(texts.map((text) => `${text}/index.html`));
});
