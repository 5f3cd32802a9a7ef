import { wordsOf } from './query-words.ts';

/**
 * Where a phrase stands in the words of a page: the places of all its words, each time it stands there. Letter case,
 * diacritics and punctuation do not matter; endings do. Empty where it does not stand there.
 */
export function phraseLocations(words: readonly string[], phrase: string): number[] {
  const asked = wordsOf(phrase);
  const first = asked[0];
  if (first === undefined) return [];
  const folded = words.map((word) => wordsOf(word).join(''));
  return folded.flatMap((word, at) => {
    if (word !== first) return [];
    const places = [at];
    for (let next = at + 1; places.length < asked.length && next < folded.length; next++) {
      if (folded[next] === '') continue;
      if (folded[next] !== asked[places.length]) return [];
      places.push(next);
    }
    return places.length === asked.length ? places : [];
  });
}
