/** What is asked of ours and of the stock interface alike. */
export interface Asked {
  name: string;
  query: string;
  organ?: string;
  newest?: boolean;
}

export const asked: readonly Asked[] = [
  { name: 'rare word', query: 'albinism' },
  { name: 'common word', query: 'security' },
  { name: 'phrase', query: '"sand and dust storms"' },
  { name: 'four common words', query: 'international peace security nations' },
  { name: 'word with a facet', query: 'terrorism', organ: 'sc' },
  { name: 'sorted by date', query: 'disarmament', newest: true },
];

export const ourAddress = ({ query, organ, newest }: Asked): string =>
  `search/?${new URLSearchParams({ q: query, ...(organ ? { organ } : {}), ...(newest ? { sort: 'newest' } : {}) })}`;

export const stockAddress = ({ query, organ, newest }: Asked): string =>
  `${newest ? 'date' : 'relevance'}.html?${new URLSearchParams({ q: query, ...(organ ? { organ } : {}) })}`;

/** What the lists answer while it is typed, before any index is loaded, and how the right option begins. */
export const suggested: readonly { name: string; query: string; option: string }[] = [
  { name: 'a symbol, typed', query: '75/290 B', option: 'A/RES/75/290 B' },
  { name: 'an exact title, typed', query: 'Persons with albinism', option: 'Persons with albinism' },
];
