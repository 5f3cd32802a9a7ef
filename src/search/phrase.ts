import type { Hit } from './hits.ts';
import { raised } from './proximity.ts';
import { littleWords, wordsOf } from './query-words.ts';

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

/** Whether the asked words, folded, stand one after another from any of these places on. */
export const standsAt = (places: readonly number[], words: readonly string[], asked: readonly string[]): boolean =>
  places.some((place) => asked.every((word, next) => wordsOf(words[place + next] ?? '').join('') === word));

/**
 * The words of a phrase that are asked of the index, each with its place in the phrase. Words like `and` stand in every text
 * many times over: their part of the index would be most of what is loaded, and says nothing. A phrase of nothing else is asked whole.
 */
export function tellingWords(phrase: string): { word: string; at: number }[] {
  const words = wordsOf(phrase).map((word, at) => ({ word, at }));
  const telling = words.filter(({ word }) => !littleWords.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Texts where the telling words of a phrase stand as far from one another as in the phrase, from the answers to each word
 * alone; `ranked` are the answers to all of them together, which give the score. What it answers is to be checked word for word once a text is loaded.
 */
export function phraseHits(
  words: readonly { at: number; hits: readonly Hit[] }[],
  ranked: readonly Hit[],
  length: number,
): Hit[] {
  const [first, ...others] = words.map(({ at, hits }) => ({
    at,
    places: new Map(hits.map(({ id, locations }) => [id, new Set(locations)])),
  }));
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  return [...(first?.places ?? [])].flatMap(([id, places]) => {
    const starts = [...places]
      .map((place) => place - (first?.at ?? 0))
      .filter((start) => others.every((other) => other.places.get(id)?.has(start + other.at)));
    if (starts.length === 0) return [];
    const locations = starts.flatMap((start) => Array.from({ length }, (_, next) => start + next));
    return [raised({ id, score: scores.get(id) ?? 0, locations }, starts.length)];
  });
}
