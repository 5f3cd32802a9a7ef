import { describe, expect, it } from 'vitest';
import { askedGroups } from '../../../src/search/facet-counts.ts';
import { find, pageLength } from '../../../src/search/find.ts';
import type { Found } from '../../../src/search/found.ts';
import type { GroupEntry } from '../../../src/search/manifest.ts';
import { packPages, unpackPages } from '../../../src/search/page-table.ts';
import { pageWords } from '../../../src/search/passages.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { type SearchState, searchFor } from '../../../src/search/search-state.ts';
import type { SearchedText } from '../../../src/search/searched-text.ts';

interface Held {
  symbol: string;
  organ: 'ga' | 'sc';
  date: string;
  content: string;
  /** Where its parts begin; all of it is operative where nothing is said. */
  parts?: string;
}

/** An index that answers a word as Pagefind does: by any word that begins with it, else by the longest word that it begins with. */
function indexOf(texts: readonly Held[]): SearchIndex & { asked: string[] } {
  const asked: string[] = [];
  const groups = ['ga', 'sc'].map((organ): GroupEntry => {
    const own = texts.filter((text) => text.organ === organ);
    const decade = [...new Set(own.map(({ date }) => `${date.slice(0, 3)}0s`))];
    return { name: organ, texts: own.length, organ: [organ], session: [], decade, kind: ['resolution'] };
  });
  const searched = ({ symbol, organ, date }: Held): SearchedText => ({
    symbol,
    title: symbol,
    organ,
    kind: 'resolution',
    session: null,
    date,
    subjects: [],
  });
  const held = (facets: SearchState['facets']): Held[] => {
    const names = askedGroups(groups, facets).map(({ name }) => name);
    asked.push(names.join());
    return texts.filter(({ organ }) => names.includes(organ));
  };
  const wordsOf = (text: Held): string[] => text.content.toLowerCase().split(' ');
  const placesOf = (own: readonly Held[], word: string): Map<string, number[]> => {
    const vocabulary = own.flatMap(wordsOf);
    const prefixes = vocabulary.filter((each) => word.startsWith(each)).sort((a, b) => b.length - a.length);
    const answers = vocabulary.filter((each) => each.startsWith(word));
    const accepted = new Set(answers.length > 0 ? answers : prefixes.slice(0, 1));
    return new Map(
      own.map((text) => [text.symbol, wordsOf(text).flatMap((each, place) => (accepted.has(each) ? [place] : []))]),
    );
  };
  return {
    asked,
    manifest: async () => ({ version: '', texts: texts.length, subjects: [], groups }),
    async ask(term, facets) {
      const own = held(facets);
      const words = (term ?? '')
        .replaceAll('"', '')
        .split(' ')
        .map((word) => placesOf(own, word));
      return own.flatMap(({ symbol }, at) => {
        const places = words.map((word) => word.get(symbol) ?? []);
        if (places.some((each) => each.length === 0)) return [];
        return [{ id: `x/${symbol}`, score: 100 - at + places.flat().length, locations: places.flat() }];
      });
    },
    async fragment(id) {
      const text = texts.find(({ symbol }) => `x/${symbol}` === id);
      return { content: text?.content ?? '', meta: { symbol: text?.symbol ?? '' }, paragraphs: 'para-1:0' };
    },
    async rows(facets) {
      const pages = held(facets).map((text) => ({
        id: `x/${text.symbol}`,
        text: searched(text),
        parts: text.parts ?? 'o0',
      }));
      return new Map(unpackPages(packPages(pages, []), []).map((row) => [row.id, row]));
    },
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
  return { shown: found.texts.map(({ meta }) => meta['symbol']), found };
};

describe('a search', () => {
  it('shows ten texts a page, and all of them over the pages', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => symbols({ page })));
    expect(pages.map(({ shown }) => shown.length)).toEqual([pageLength, pageLength, 4, 0]);
    expect(new Set(pages.flatMap(({ shown }) => shown)).size).toBe(24);
    expect(pages[0]?.found).toMatchObject({ total: 24, pages: 3 });
  });

  it('asks only the index of the organ that the facets allow, and counts what choosing would show', async () => {
    const index = indexOf(texts);
    const { found } = await symbols({ facets: { ...searchFor('').facets, organ: ['sc'] } }, index);
    expect(new Set(index.asked)).toEqual(new Set(['sc']));
    expect(found.total).toBe(1);
    const { counts } = await found.completed();
    expect([...counts.organ]).toEqual([['sc', 1]]);
  });

  it('fails where the table of texts is of another build than the index, and lacks some', async () => {
    const index = indexOf(texts);
    const lacking = { ...index, rows: async () => new Map([...(await index.rows(searchFor('').facets))].slice(1)) };
    await expect(symbols({ sort: 'oldest' }, lacking)).rejects.toThrow('of different builds');
    const { found } = await symbols({}, lacking);
    await expect(found.completed()).rejects.toThrow('of different builds');
  });

  it('puts first on a page where the words stand together as typed', async () => {
    const apart: Held = { symbol: 'apart', organ: 'ga', date: '2010-01-01', content: 'elder abuse elders abuse' };
    const forms: Held = {
      symbol: 'forms',
      organ: 'ga',
      date: '2010-01-01',
      content: 'elders abuse elderly abuse elder of abuse',
    };
    const { shown } = await symbols({ query: 'elder abuse' }, indexOf([forms, apart]));
    expect(shown).toEqual(['apart', 'forms']);
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

  it('finds nothing for a word that no text holds', async () => {
    const { found } = await symbols({ query: 'waxwork' });
    expect(found.total).toBe(0);
    expect((await found.completed()).total).toBe(0);
  });

  it('leaves out what answers another form of a word, where the right form has answers too', async () => {
    const { shown } = await symbols(
      { query: 'organisation' },
      indexOf([
        { symbol: 'a', organ: 'ga', date: '2010-01-01', content: 'organ organ' },
        { symbol: 'b', organ: 'ga', date: '2010-01-01', content: 'organization' },
      ]),
    );
    expect(shown).toEqual(['b']);
  });

  const phrases: Held[] = [
    { symbol: 'whole', organ: 'ga', date: '2010-01-01', content: 'on the rule of law and the rule of law' },
    { symbol: 'parted', organ: 'ga', date: '2010-01-01', content: 'a rule and the law' },
    { symbol: 'ending', organ: 'ga', date: '2010-01-01', content: 'the rules of law' },
  ];

  it('finds a phrase only where it stands word for word, and marks each place of it', async () => {
    const { shown, found } = await symbols({ query: '"rule of law"' }, indexOf(phrases));
    expect(shown).toEqual(['whole']);
    expect(found.total).toBe(1);
    expect(found.marked.join(' ')).toBe('rule of law rule of law');
  });

  it('finds a phrase with a unit as it is printed and as it is typed', async () => {
    const area = (symbol: string, content: string): Held => ({ symbol, organ: 'ga', date: '2010-01-01', content });
    const areas = [
      area('printed', 'some 40 km² of land'),
      area('typed', 'some 40 km2 of land'),
      area('no', '40 x km²'),
    ];
    const { shown, found } = await symbols({ query: '"40 km2"' }, indexOf(areas));
    expect(shown.sort()).toEqual(['printed', 'typed']);
    expect(found.total).toBe(2);
  });

  it('does not ask for words that stand everywhere', async () => {
    const index = indexOf(phrases);
    const terms: (string | null)[] = [];
    const ask: SearchIndex['ask'] = (term, facets) => {
      terms.push(term);
      return index.ask(term, facets);
    };
    await symbols({ query: '"rule of law"' }, { ...index, ask });
    expect(terms).toEqual(['rule', 'law', 'rule law']);
  });

  const parted: Held[] = [
    { symbol: 'both', organ: 'ga', date: '2010-01-01', content: 'peace war x peace war', parts: 'p0.o3' },
    { symbol: 'apart', organ: 'ga', date: '2010-01-01', content: 'peace x x war x', parts: 'p0.o3' },
    { symbol: 'late', organ: 'ga', date: '2010-01-01', content: 'x x x peace war', parts: 'p0.o3' },
  ];
  const inPart = (part: string[]) => ({ ...searchFor('').facets, part });

  it('counts a text for a part where all the words stand in that part', async () => {
    const { found } = await symbols({ query: 'peace war' }, indexOf(parted));
    const { counts } = await found.completed();
    expect([...counts.part].sort()).toEqual([
      ['operative', 2],
      ['preamble', 1],
    ]);
    for (const [part, count] of counts.part) {
      const narrowed = await symbols({ query: 'peace war', facets: inPart([part]) }, indexOf(parted));
      expect(narrowed.found.total).toBe(count);
    }
  });

  it('marks only what stands in the chosen part', async () => {
    const { shown, found } = await symbols({ query: 'peace', facets: inPart(['preamble']) }, indexOf(parted));
    expect(new Set(shown)).toEqual(new Set(['both', 'apart']));
    expect(found.marked).toEqual(['peace', 'peace']);
  });

  it.each<[chosen: Partial<SearchState['facets']>, unheld: Found['unheld'], why: string]>([
    [{}, [], 'nothing chosen'],
    [{ organ: ['sc'], decade: ['2000s'], part: ['preamble'] }, [], 'what is offered'],
    [{ organ: ['nonsense', 'sc'] }, [{ name: 'organ', value: 'nonsense' }], 'one of two values'],
    [
      { decade: ['1940s'], part: ['title'], subject: ['PEACE'] },
      [
        { name: 'decade', value: '1940s' },
        { name: 'part', value: 'title' },
        { name: 'subject', value: 'PEACE' },
      ],
      'a decade without texts, no part, and a subject that is not offered',
    ],
  ])('tells of %j that %j is not offered (%s)', async (chosen, unheld) => {
    const { found } = await symbols({ facets: { ...searchFor('').facets, ...chosen } });
    expect(found.unheld).toEqual(unheld);
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
  expect(pageWords({ content: 'a  b\u00a0c', meta: {}, paragraphs: '' })).toEqual(['a', 'b', 'c']);
});
