import type { OpeningKind } from '../../model/opening-phrase.ts';
import { type OrganId, organs } from '../../vocabulary/organs.ts';
import { type Leaf, leaves } from '../listing.ts';
import { byCount, byName } from '../order/compare-names.ts';
import { type Phrase, phraseListAddress, phrasesAddress } from './phrase.ts';

/** A line of a list of phrases. That of one paragraph alone leads to the paragraph. */
export interface ListedPhrase {
  name: string;
  address: string;
  /** Paragraphs. */
  count: number;
  /** Paragraphs of each organ, in the order of the vocabulary. */
  byOrgan: readonly number[];
}

/** What is said of the phrases of a kind where both kinds are named. */
export interface PhrasesOfKind {
  opens: OpeningKind;
  address: string;
  phrases: number;
  paragraphs: number;
  /** The most frequent. */
  first: readonly ListedPhrase[];
}

/** A page that names both kinds, one of the list of phrases of a kind, in one of its orders, or of the paragraphs that one of them opens. */
export type PhrasePage =
  | { kind: 'kinds'; address: string; kinds: readonly PhrasesOfKind[] }
  | {
      kind: 'list';
      address: string;
      opens: OpeningKind;
      order: 'count' | 'name';
      first: string;
      /** Paragraphs that open with a phrase of the list. */
      paragraphs: number;
      leaf: Leaf<ListedPhrase>;
    }
  | {
      kind: 'one';
      address: string;
      phrase: Phrase;
      /** Places among the texts of the phrase. */
      leaf: Leaf<number>;
    };

const openingKinds: readonly OpeningKind[] = ['preambular', 'operative'];

export const phrasesByName = (kind: OpeningKind): string => `${phraseListAddress(kind)}by-name/`;

/** So many of the most frequent phrases of a kind are named where both kinds are. */
const named = 20;

/** All pages about opening phrases. A list is there also where it is empty. */
export function phrasePages(phrases: readonly Phrase[]): PhrasePage[] {
  const kinds = openingKinds.map((opens) => {
    const own = phrases.filter(({ kind }) => kind === opens);
    const byFrequency = own.map(listedPhrase).sort(byCount);
    return { opens, byFrequency, paragraphs: own.reduce((sum, { count }) => sum + count, 0) };
  });
  return [
    {
      kind: 'kinds',
      address: phrasesAddress,
      kinds: kinds.map(({ opens, byFrequency, paragraphs }) => ({
        opens,
        address: phraseListAddress(opens),
        phrases: byFrequency.length,
        paragraphs,
        first: byFrequency.slice(0, named),
      })),
    },
    ...kinds.flatMap(({ opens, byFrequency, paragraphs }) => {
      const list = (items: readonly ListedPhrase[], order: 'count' | 'name', first: string): PhrasePage[] =>
        leaves(items, first).map((leaf) => {
          return { kind: 'list', address: leaf.address, opens, order, first, paragraphs, leaf };
        });
      return [
        ...list(byFrequency, 'count', phraseListAddress(opens)),
        ...list(byFrequency.toSorted(byName), 'name', phrasesByName(opens)),
      ];
    }),
    ...phrases.filter(({ count }) => count > 1).flatMap(leavesOf),
  ];
}

/** All that one of these pages shows, without the whole texts and, but on the first of them, the other leaves of its phrase. Which paragraphs a phrase opens is told by the text. */
export function phraseMatter(page: PhrasePage): unknown {
  if (page.kind !== 'one') return page;
  const { texts, ...phrase } = page.phrase;
  const { items, ...leaf } = page.leaf;
  const start = items[0] ?? 0;
  return [phrase, leaf, leaf.page === 1 ? texts.state(0, texts.length) : texts.state(start, start + items.length)];
}

const leavesOf = (phrase: Phrase): PhrasePage[] =>
  leaves([...Array(phrase.texts.length).keys()], phrase.address).map((leaf) => ({
    kind: 'one',
    address: leaf.address,
    phrase,
    leaf,
  }));

function listedPhrase({ name, address, count, texts }: Phrase): ListedPhrase {
  const counts = new Map<OrganId | null, number>();
  for (let at = 0; at < texts.length; at += 1) {
    const { organ } = texts.entry(at).symbol;
    counts.set(organ, (counts.get(organ) ?? 0) + texts.count(at));
  }
  return {
    name,
    address: count === 1 ? `${texts.entry(0).address}#${texts.paragraphs(0)[0]}` : address,
    count,
    byOrgan: organs.map(({ id }) => counts.get(id) ?? 0),
  };
}
