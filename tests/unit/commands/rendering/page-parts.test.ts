import { expect, it } from 'vitest';
import { pageParts } from '../../../../src/commands/build/rendering/page-parts.ts';

const page = (file: string, component: string) => ({ pathname: file, url: file, route: component, component, file });

it('pages of one text are in one part, whichever routes they have', () => {
  const texts = Array.from({ length: 60 }, (_, at) => `a/res/69/${at}`);
  const pages = [
    ...texts.map((text) => page(`${text}/index.html`, 'text')),
    ...texts.flatMap((text) => ['bib', 'csl.json', 'cited.atom'].map((form) => page(`${text}.${form}`, 'form'))),
    ...texts.flatMap((text) => ['', '/2'].map((leaf) => page(`${text}/cited-by${leaf}/index.html`, 'citing'))),
    ...texts.map((text) => page(`compare/a/res/68/1/to/${text}/index.html`, 'pair')),
  ];
  const parts = pageParts(pages);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap((part) => part.pages)).toHaveLength(pages.length);
  for (const text of texts) {
    const holding = parts.filter((part) => part.pages.some(({ file }) => file.includes(`${text}/`)));
    expect(holding).toHaveLength(1);
    expect(holding[0]?.pages.filter(({ file }) => file.includes(`${text}/`) || file.includes(`${text}.`))).toHaveLength(
      7,
    );
  }
});

it('pages of routes with few come first and alone: some are made of the whole library', () => {
  const texts = Array.from({ length: 100 }, (_, at) => page(`a/${at}/index.html`, 'text'));
  const parts = pageParts([...texts, page('data/csv', 'data'), page('data/zip', 'data'), page('index.html', 'home')]);
  expect(parts.slice(0, 3)).toEqual([
    { pages: [page('data/csv', 'data')], long: true },
    { pages: [page('data/zip', 'data')], long: true },
    { pages: [page('index.html', 'home')], long: true },
  ]);
  expect(parts.slice(3).every(({ long, pages }) => !long && pages.length > 1)).toBe(true);
});
