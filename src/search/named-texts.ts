import { popularNames } from '../vocabulary/popular-names.ts';
import { withoutQuestion, wordsOf } from './query-words.ts';

const articles = new Set(['a', 'an', 'the']);

const keyOf = (text: string): string =>
  wordsOf(withoutQuestion(text).replace(/["“”„«»]/g, ' '))
    .filter((word) => !articles.has(word))
    .join(' ');

/** Canonical symbols of the resolutions that people know by this name, whatever the articles, case and punctuation; most often none. */
export function namedTexts(query: string): string[] {
  const key = keyOf(query);
  return popularNames.filter(([name]) => keyOf(name) === key).map(([, symbol]) => symbol);
}
