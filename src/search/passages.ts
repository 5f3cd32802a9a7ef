import { paragraphInWords } from './paragraph-in-words.ts';
import { folded } from './query-words.ts';

/** What the index holds of a page, as far as it is used here: its words, and where the paragraphs begin among them. */
export interface Fragment {
  content: string;
  meta: Readonly<Record<string, string>>;
  /** Ids and places of the paragraphs, in order: `pre-1:16 para-1:130`. */
  paragraphs: string;
}

export const packParagraphs = (paragraphs: readonly { id: string; location: number }[]): string =>
  paragraphs.map(({ id, location }) => `${id}:${location}`).join(' ');

const unpackParagraphs = (packed: string): { id: string; location: number }[] =>
  packed.split(' ').flatMap((entry) => {
    const [id, location] = entry.split(':');
    return id && location ? [{ id, location: Number(location) }] : [];
  });

/** A stretch of text; marked where it answers the query. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A paragraph that answers a query. */
export interface Passage {
  id: string;
  /** Where it stands, in words. */
  place: string;
  /** The paragraph, or the part of it around the marked words; `cut` says that words are left out there. */
  runs: Run[];
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface FoundPassages {
  /** The words before the first paragraph: the title. */
  head: Run[];
  passages: Passage[];
}

/** The longest stretch of a paragraph that is shown, in words. */
const longest = 48;

/** Counts words that are the same but for their ending as one. */
const stem = (word: string): string =>
  folded(word)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 6);

/** The words of a page as the index counts them. */
export const pageWords = (fragment: Fragment): string[] => fragment.content.split(/[^\S\uFEFF]+/g);

/**
 * The paragraphs of a page that hold the words at `locations`, in printed order. Where several words are asked for, those
 * paragraphs that hold the most of them; the others are left out, since a word alone says little.
 */
export function foundPassages(fragment: Fragment, locations: readonly number[]): FoundPassages {
  const words = pageWords(fragment);
  const marked = new Set(locations);
  const anchors = unpackParagraphs(fragment.paragraphs);
  const first = anchors[0]?.location ?? words.length;
  const found = anchors.flatMap(({ id, location }, index) => {
    const end = anchors[index + 1]?.location ?? words.length;
    const hits = [...marked].filter((at) => at >= location && at < end).sort((a, b) => a - b);
    if (hits.length === 0) return [];
    const stems = new Set(hits.map((at) => stem(words[at] ?? '')));
    return [{ id, place: paragraphInWords(id), location, end, hits, stems: stems.size }];
  });
  const most = Math.max(0, ...found.map(({ stems }) => stems));
  const telling = found.filter(({ stems }) => stems >= most * 0.75);
  return {
    head: runs(words, 0, first, marked),
    passages: telling.map(({ id, place, location, end, hits }) => {
      const [from, to] = stretch(location, end, hits);
      return { id, place, runs: runs(words, from, to, marked), cutBefore: from > location, cutAfter: to < end };
    }),
  };
}

/** The part of `[start, end)` with most of the hits, beginning a few words before the first of them. */
function stretch(start: number, end: number, hits: readonly number[]): [from: number, to: number] {
  if (end - start <= longest) return [start, end];
  const within = (from: number) => hits.filter((hit) => hit >= from && hit < from + longest - 8).length;
  const best = hits.reduce((a, b) => (within(b) > within(a) ? b : a), hits[0] ?? start);
  const from = best - start <= longest / 2 ? start : Math.min(best - 8, end - longest);
  return [from, Math.min(end, from + longest)];
}

function runs(words: readonly string[], from: number, to: number, marked: ReadonlySet<number>): Run[] {
  const found: Run[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    const isMarked = marked.has(at);
    const last = found.at(-1);
    if (last?.marked === isMarked) last.text += ` ${word}`;
    else found.push({ text: word, marked: isMarked });
  }
  return found;
}
