import { asPrinted, withoutQuestion, wordsOf } from './query-words.ts';
import type { TitleEntry } from './title-list.ts';

/** A title with its words, made once. */
export interface KnownTitle {
  title: string;
  symbols: readonly string[];
  words: readonly string[];
}

export interface FoundTitle {
  title: string;
  /** Canonical symbols of the texts that bear it, newest first. */
  symbols: readonly string[];
}

/** Words that say nothing of which title is meant. */
const little = new Set('a an and at by for from in of on or the to with'.split(' '));

/** How much less a title says that only decisions bear: most often they put an item off that a resolution is about. */
const ofDecision = 0.2;

export const knownTitles = (entries: readonly TitleEntry[]): KnownTitle[] =>
  entries.map(([title, symbols]) => ({ title, symbols, words: wordsOf(title) }));

/**
 * Titles that hold every word of the query, in any order, the last one perhaps not typed to its end. First the title itself,
 * then titles that begin so or hold the words as typed, then the shorter and those that more texts bear.
 */
export function findTitles(titles: readonly KnownTitle[], query: string, limit: number): FoundTitle[] {
  const plain = withoutQuestion(query).replace(/["“”„«»]/g, ' ');
  const forms = [...new Set([wordsOf(plain).join(' '), wordsOf(asPrinted(plain)).join(' ')])].map((form) =>
    form.split(' '),
  );
  const scored = titles.flatMap((title) => {
    const score = Math.max(...forms.map((form) => scoreOf(title, form)));
    return score > 0 ? [{ title, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || compare(a.title.title, b.title.title))
    .slice(0, limit)
    .map(({ title: { title, symbols } }) => ({ title, symbols }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function scoreOf({ words, symbols }: KnownTitle, asked: readonly string[]): number {
  const telling = asked.filter((word) => !little.has(word));
  const last = asked.at(-1) ?? '';
  if (telling.length === 0 || !asked[0]) return 0;
  const held = telling.every((word) => words.includes(word) || words.some((each) => near(each, word, word === last)));
  if (!held) return 0;
  const whole = words.join(' ');
  const typed = asked.join(' ');
  if (whole === typed) return 1200;
  const shape = whole.startsWith(typed) ? 600 : whole.includes(typed) ? 300 : 0;
  const decided = symbols.every((symbol) => symbol.includes('/DEC/')) ? ofDecision : 1;
  return decided * (shape + (200 * telling.length) / words.length + Math.min(symbols.length, 9));
}

/** Plural for singular and the other way; the beginning of a word where it is the last one typed. */
const near = (printed: string, asked: string, isLast: boolean): boolean =>
  (isLast && asked.length > 1 && printed.startsWith(asked)) ||
  (asked.length > 3 &&
    (printed === `${asked}s` || asked === `${printed}s` || printed === asked.replace(/ys?$/, 'ies')));

/** Titles that share the most words with the query, for one that found nothing: those with at least half of its words. */
export function nearTitles(titles: readonly KnownTitle[], query: string, limit: number): FoundTitle[] {
  const asked = wordsOf(asPrinted(query)).filter((word) => !little.has(word));
  return titles
    .map((title) => ({ title, share: asked.filter((word) => title.words.includes(word)).length / (asked.length || 1) }))
    .filter(({ share }) => share >= 0.5)
    .sort(
      (a, b) =>
        b.share - a.share || a.title.words.length - b.title.words.length || compare(a.title.title, b.title.title),
    )
    .slice(0, limit)
    .map(({ title: { title, symbols } }) => ({ title, symbols }));
}
