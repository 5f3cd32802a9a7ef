import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedFirst, listedLast } from '../../../../src/commands/build/rendering/listing-order.ts';

/** A route of a page component with so many files. */
const route = (name: string, files = 1) => ({
  component: `src/pages/${name}`,
  standing: Array.from({ length: files }, (_, at) => `key file-${at}`).join('\n'),
  place: { origin: 'https://example.org', base: '/' },
});

const names = (routes: readonly { component: string }[]): string[] =>
  routes.map(({ component }) => component.slice('src/pages/'.length));

const components = globSync('**/*.{astro,ts}', { cwd: 'src/pages' });

describe('routes to be listed', () => {
  it('are listed first or last, each once', () => {
    const routes = components.map((name) => route(name));
    expect([...names(listedFirst(routes, 3).flat()), ...names(listedLast(routes, 2).flat())].sort()).toEqual(
      [...components].sort(),
    );
  });

  it('wait for the series where their keys or paths are told from these, and only there', () => {
    const ofSeries = components.filter((name) =>
      /\b(?:keysOfPages|openedSeries|comparisonPages|seriesPages|mappedPages)\(/.test(
        readFileSync(`src/pages/${name}`, 'utf8'),
      ),
    );
    const last = listedLast(
      components.map((name) => route(name)),
      1,
    );
    expect(names(last.flat()).sort()).toEqual(ofSeries.sort());
  });

  it('are pages of texts in the last share, and others in turn in those before it', () => {
    const waiting = ['series/[...at].astro', 'compare/[...pair].astro', '[...feed].atom.ts', '[...text].astro'];
    const shares = (threads: number) =>
      listedLast(
        waiting.map((name) => route(name)),
        threads,
      ).map(names);
    expect(shares(3)).toEqual([
      ['[...feed].atom.ts', 'series/[...at].astro'],
      ['compare/[...pair].astro'],
      ['[...text].astro'],
    ]);
    expect(shares(2)).toEqual([
      ['[...feed].atom.ts', 'compare/[...pair].astro', 'series/[...at].astro'],
      ['[...text].astro'],
    ]);
    expect(shares(1).flat()).toHaveLength(waiting.length);
  });
});

describe('the shares of threads', () => {
  it('are as large as each other, as far as that goes', () => {
    const routes = [route('[...form].ts', 30), route('phrases/[...at].astro', 20), route('[...unheld].astro', 15)];
    expect(listedFirst(routes, 2).map(names)).toEqual([
      ['[...form].ts'],
      ['phrases/[...at].astro', '[...unheld].astro'],
    ]);
  });

  it('have together what is listed by the same', () => {
    const lists = ['[...list].astro', 'agenda/[...at].astro', 'subjects/[...at].astro', 'titles/[...page].astro'];
    const all = [...lists, 'newest/[...page].astro', '[...form].ts', 'data/[file].ts'];
    expect(all.filter((name) => !existsSync(`src/pages/${name}`))).toEqual([]);
    const shares = listedFirst(
      all.map((name) => route(name, 2)),
      4,
    );
    expect(shares.map(names)).toEqual([
      [...lists, 'newest/[...page].astro'],
      ['[...form].ts', 'data/[file].ts'],
      [],
      [],
    ]);
  });
});
