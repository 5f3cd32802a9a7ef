import type { Wording } from './wording.ts';

/** `similarity[i][j]` of older passage i and newer passage j, from 0 to 1; 1 only for word for word the same. */
export type SimilarityMatrix = readonly Float64Array[];

/** How much of the similarity hangs on dates and symbols being the same, where there are any. */
interface Weights {
  routine: number;
}

/** A passage by the places of its features in a list of all that occur, and the sum of their weights. */
interface Indexed {
  features: readonly number[];
  total: number;
}

/**
 * Weighted Dice similarity of the features of every pair. A feature that stands in many of the passages says little and
 * weighs little, so that paragraphs that share nothing but the name of the subject are told apart. Only pairs that share a
 * feature are visited.
 */
export function similarityMatrix(
  older: readonly Wording[],
  newer: readonly Wording[],
  weights: Weights,
): SimilarityMatrix {
  const { indexed, weightOf } = indexFeatures([...older, ...newer]);
  const [rows, columns] = [indexed.slice(0, older.length), indexed.slice(older.length)];
  const holders: number[][] = Array.from(weightOf, () => []);
  columns.forEach(({ features }, column) => {
    for (const feature of features) holders[feature]?.push(column);
  });
  return rows.map(({ features, total }, row) => {
    const shared = new Float64Array(newer.length);
    for (const feature of features) {
      const weight = weightOf[feature] ?? 0;
      for (const column of holders[feature] ?? []) shared[column] = (shared[column] ?? 0) + weight;
    }
    const one = older[row];
    for (let column = 0; one && column < shared.length; column += 1) {
      const other = newer[column];
      const dice = (2 * (shared[column] ?? 0)) / (total + (columns[column]?.total ?? 0) || 1);
      shared[column] = other ? mixed(one, other, dice, weights) : 0;
    }
    return shared;
  });
}

/** A different wording never reaches 1. */
const nearlySame = 0.999;

function mixed(older: Wording, newer: Wording, words: number, weights: Weights): number {
  if (older.plain === newer.plain) return 1;
  if (words === 0 || (older.routine.size === 0 && newer.routine.size === 0)) return Math.min(words, nearlySame);
  let shared = 0;
  for (const printed of older.routine) if (newer.routine.has(printed)) shared += 1;
  const routine = (2 * shared) / (older.routine.size + newer.routine.size);
  return Math.min((1 - weights.routine) * words + weights.routine * routine, nearlySame);
}

function indexFeatures(wordings: readonly Wording[]): { indexed: Indexed[]; weightOf: Float64Array } {
  const places = new Map<number, number>();
  const counts: number[] = [];
  const lists = wordings.map(({ features }) =>
    features.map((feature) => {
      const place = places.get(feature) ?? places.size;
      if (place === places.size) places.set(feature, place);
      counts[place] = (counts[place] ?? 0) + 1;
      return place;
    }),
  );
  const weightOf = Float64Array.from(counts, (count) => Math.log(1 + wordings.length / count));
  const indexed = lists.map((features) => ({
    features,
    total: features.reduce((sum, feature) => sum + (weightOf[feature] ?? 0), 0),
  }));
  return { indexed, weightOf };
}
