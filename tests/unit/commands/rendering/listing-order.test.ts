import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inListingOrder } from '../../../../src/commands/build/rendering/listing-order.ts';

/** A route of a page component with so many files. */
const route = (name: string, files: number) => ({
  component: `src/pages/${name}`,
  standing: Array.from({ length: files }, (_, at) => `key file-${at}`).join('\n'),
  place: { origin: 'https://example.org', base: '/' },
});
const order = (threads: number, ...routes: ReturnType<typeof route>[]) =>
  inListingOrder(routes, threads).map(({ component, after }) => [component, after].filter(Boolean).join(' after '));

const [text, list, agenda] = [
  route('[...text].astro', 30),
  route('[...list].astro', 20),
  route('agenda/[...at].astro', 15),
];
const [years, series] = [route('years/index.astro', 1), route('series/[...at].astro', 5)];

it('puts what has most files first, with what is listed by the same thread, and those of one page when each thread has one', () =>
  expect(order(2, years, series, agenda, text, list)).toEqual([
    'src/pages/[...list].astro',
    'src/pages/[...text].astro',
    'src/pages/years/index.astro',
    'src/pages/agenda/[...at].astro after src/pages/[...list].astro',
    'src/pages/series/[...at].astro',
  ]));

it('has a route listed by any thread where that which comes before it is none of the site', () =>
  expect(order(2, years, agenda)).toEqual(['src/pages/agenda/[...at].astro', 'src/pages/years/index.astro']));

it('names routes that there are', () => {
  const names = ['data/[file].ts', '[...form].ts', 'agenda/[...at].astro', 'subjects/[...at].astro'];
  const all = [...names, 'titles/[...page].astro', 'newest/[...page].astro', '[...list].astro'];
  const ordered = inListingOrder(
    all.map((name) => route(name, 2)),
    4,
  );
  expect(ordered.filter(({ after }) => after !== undefined)).toHaveLength(5);
  expect(
    ordered.flatMap(({ component, after }) => [component, after ?? component]).filter((path) => !existsSync(path)),
  ).toEqual([]);
});
