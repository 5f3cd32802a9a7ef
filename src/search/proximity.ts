import type { Hit } from './hits.ts';

/** How much a doubling of the places where the words stand together counts. Measured: 0.3 to 1 do equally well, less does worse. */
const weight = 0.3;

/** More words than these need not stand together. */
const atMost = 5;

/**
 * Places where `count` found words stand as close as in a phrase, one word between them at most: a text that says
 * "sexual violence in conflict" is about it more than one that holds the words here and there.
 */
export function placesTogether(locations: readonly number[], count: number): number {
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  return sorted.filter((from, at) => {
    const last = sorted[at + count - 1];
    return last !== undefined && last - from <= count;
  }).length;
}

/** The hits of a query of several words, with scores raised where its words stand together. */
export function raisedByProximity(hits: readonly Hit[], words: number): Hit[] {
  const count = Math.min(words, atMost);
  if (count < 2) return [...hits];
  return hits.map((hit) => raised(hit, placesTogether(hit.locations, count)));
}

/** A hit whose score counts the places where the words stand together. */
export const raised = (hit: Hit, places: number): Hit => ({
  ...hit,
  score: hit.score * (1 + weight * Math.log2(1 + places)),
});
