import { describe, expect, it } from 'vitest';
import { mayHold } from '../../../src/search/facet-counts.ts';
import { find, pageLength, type SearchIndex } from '../../../src/search/find.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { packPages, unpackPages } from '../../../src/search/page-table.ts';
import { pageWords } from '../../../src/search/passages.ts';
import { type SearchState, searchFor } from '../../../src/search/search-state.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';

interface Held {
  symbol: string;
  organ: 'ga' | 'sc';
  date: string;
  content: string;
}

/**
 * An index with a shard for each organ, which answers a word as Pagefind does: by any word that begins with it, else by the
 * longest word that it begins with.
 */
function indexOf(texts: readonly Held[]): SearchIndex & { asked: string[] } {
  const asked: string[] = [];
  const shards = ['ga', 'sc'].map((organ) => ({ organ, texts: texts.filter((text) => text.organ === organ) }));
  const manifest: Manifest = {
    version: '',
    texts: texts.length,
    subjects: [],
    shards: shards.map(({ organ, texts: own }) => ({
      name: organ,
      texts: own.length,
      organ: [organ],
      session: [],
      decade: [...new Set(own.map(({ date }) => `${date.slice(0, 3)}0s`))],
      kind: ['resolution'],
    })),
  };
  const searched = ({ symbol, organ, date }: Held): SearchedText => ({
    symbol,
    title: symbol,
    organ,
    kind: 'resolution',
    session: null,
    date,
    subjects: [],
  });
  const allowed = (facets: SearchState['facets']) =>
    shards.filter((_, at) => mayHold(manifest.shards[at] as Manifest['shards'][number], facets));
  const words = (text: Held) => text.content.toLowerCase().split(' ');
  return {
    manifest,
    asked,
    ask: async (term, facets) =>
      allowed(facets).flatMap(({ organ, texts: own }) => {
        asked.push(organ);
        const vocabulary = own.flatMap(words);
        const prefixes = vocabulary.filter((word) => term?.startsWith(word)).sort((a, b) => b.length - a.length);
        const answers = vocabulary.filter((word) => word.startsWith((term ?? '').replaceAll('"', '')));
        const accepted = new Set(answers.length > 0 ? answers : prefixes.slice(0, 1));
        return own.flatMap((text, at) => {
          const locations = words(text).flatMap((word, place) => (accepted.has(word) ? [place] : []));
          if (locations.length === 0) return [];
          const fragment = {
            url: text.symbol,
            content: text.content,
            meta: {},
            anchors: [{ id: 'para-1', title: 'Paragraph 1', location: 0 }],
          };
          return [{ id: text.symbol, score: 100 - at + locations.length, locations, fragment: async () => fragment }];
        });
      }),
    rows: async (facets) =>
      new Map(
        allowed(facets).flatMap(({ organ, texts: own }) =>
          unpackPages(
            packPages(
              own.map((text) => ({ id: text.symbol, text: searched(text) })),
              [],
            ),
            [],
          ).map((row) => [row.id, { ...row, shard: organ }] as const),
        ),
      ),
  };
}

const many = Array.from(
  { length: 23 },
  (_, at): Held => ({ symbol: `ga-${at}`, organ: 'ga', date: `20${10 + (at % 12)}-01-01`, content: 'peace and law' }),
);
const texts: Held[] = [
  ...many,
  { symbol: 'sc-1', organ: 'sc', date: '2005-01-01', content: 'peace' },
  { symbol: 'sc-2', organ: 'sc', date: '2006-01-01', content: 'war' },
];
const symbols = async (state: Partial<SearchState>, index = indexOf(texts)) => {
  const found = await find({ ...searchFor('peace'), ...state }, index);
  return { shown: found.texts.map(({ fragment }) => fragment.url), found };
};

describe('a search', () => {
  it('shows ten texts a page, and all of them over the pages', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => symbols({ page })));
    expect(pages.map(({ shown }) => shown.length)).toEqual([pageLength, pageLength, 4, 0]);
    expect(new Set(pages.flatMap(({ shown }) => shown)).size).toBe(24);
    expect(pages[0]?.found).toMatchObject({ total: 24, pages: 3 });
  });

  it('asks only the shards that the facets allow, and counts what choosing would show', async () => {
    const index = indexOf(texts);
    const { found } = await symbols({ facets: { ...searchFor('').facets, organ: ['sc'] } }, index);
    expect(index.asked).toEqual(['sc']);
    expect(found.total).toBe(1);
    const { counts } = await found.completed();
    expect([...counts.organ]).toEqual([['sc', 1]]);
  });

  it('counts facets over every page', async () => {
    const { found } = await symbols({});
    const { counts, total } = await found.completed();
    expect(total).toBe(24);
    expect(new Map(counts.organ)).toEqual(
      new Map([
        ['ga', 23],
        ['sc', 1],
      ]),
    );
    for (const [decade, count] of counts.decade) {
      const facets = { ...searchFor('').facets, decade: [decade] };
      expect((await symbols({ facets })).found.total).toBe(count);
    }
  });

  it.each([
    ['newest', '2021-01-01', 'ga-11'],
    ['oldest', '2005-01-01', 'sc-1'],
  ] as const)('sorts the %s first', async (sort, _date, first) => {
    expect((await symbols({ sort })).shown[0]).toBe(first);
  });

  const warfare = (count: number): Held[] =>
    Array.from({ length: count }, (_, at) => ({
      symbol: `w-${at}`,
      organ: 'ga',
      date: '2010-01-01',
      content: 'warfare warfare',
    }));

  it('leaves out a shard that answers a word it lacks with another', async () => {
    const { shown, found } = await symbols({ query: 'warfare' }, indexOf([...texts, ...warfare(1)]));
    expect(shown).toEqual(['w-0']);
    expect(found.total).toBe(1);
  });

  it('does so too where none of its texts is on the page', async () => {
    const { found } = await symbols(
      { query: 'warfare' },
      indexOf([{ ...(texts.at(-1) as Held), date: '2001-01-01' }, ...warfare(12)]),
    );
    const { total, counts } = await found.completed();
    expect(total).toBe(12);
    expect([...counts.organ]).toEqual([['ga', 12]]);
  });

  it('finds nothing for a word that no text holds', async () => {
    const { found } = await symbols({ query: 'waxwork' });
    expect(found.total).toBe(0);
    expect((await found.completed()).total).toBe(0);
  });

  it('drops a text where the phrase does not stand word for word', async () => {
    const { shown } = await symbols({ query: '"peac"' });
    expect(shown).toEqual([]);
  });

  it('shows all texts of a facet without words', async () => {
    const all = indexOf(texts);
    const { found } = await symbols(
      { query: '', facets: { ...searchFor('').facets, decade: ['2000s'] } },
      { ...all, ask: async (_, facets) => all.ask('', facets) },
    );
    expect(found.total).toBe(2);
  });
});

it('reads words as the index counts them', () => {
  expect(pageWords({ url: '', content: 'a  b\u00a0c', meta: {}, anchors: [] })).toEqual(['a', 'b', 'c']);
});
