import { FeatureNumbers } from './feature-numbers.ts';
import type { Wording } from './wording.ts';

/** `similarity[i][j]` of older passage i and newer passage j, from 0 to 1; 1 only for word for word the same. */
export type SimilarityMatrix = readonly Float64Array[];

/** How much of the similarity hangs on dates and symbols being the same, where there are any. */
interface Weights {
  routine: number;
}

/**
 * Weighted Dice similarity of the features of every pair. A feature that stands in many of the passages says little and
 * weighs little, so that paragraphs that share nothing but the name of the subject are told apart. Of features and of dates
 * and symbols only those are looked at that two passages share.
 */
export function similarityMatrix(
  older: readonly Wording[],
  newer: readonly Wording[],
  weights: Weights,
): SimilarityMatrix {
  if (older.length === 0 || newer.length === 0) return older.map(() => new Float64Array(newer.length));
  const features = weighed([...older, ...newer]);
  const columns = holdersOf(features, older.length);
  const dates = Map.groupBy(
    newer.flatMap(({ routine }, column) => [...routine].map((printed) => ({ printed, column }))),
    ({ printed }) => printed,
  );
  return older.map((one, row) => {
    const words = new Float64Array(newer.length);
    for (let at = features.starts[row] ?? 0; at < (features.starts[row + 1] ?? 0); at += 1) {
      const feature = features.numbers[at] ?? 0;
      const weight = features.weightOf[feature] ?? 0;
      for (let place = columns.starts[feature] ?? 0; place < (columns.starts[feature + 1] ?? 0); place += 1) {
        const column = columns.holders[place] ?? 0;
        words[column] = (words[column] ?? 0) + weight;
      }
    }
    const routine = new Int32Array(newer.length);
    for (const printed of one.routine) {
      for (const { column } of dates.get(printed) ?? []) routine[column] = (routine[column] ?? 0) + 1;
    }
    const total = features.totals[row] ?? 0;
    newer.forEach((other, column) => {
      const dice = (2 * (words[column] ?? 0)) / (total + (features.totals[older.length + column] ?? 0) || 1);
      words[column] = mixed(one, other, dice, routine[column] ?? 0, weights);
    });
    return words;
  });
}

/** A different wording never reaches 1. */
const nearlySame = 0.999;

function mixed(older: Wording, newer: Wording, words: number, sharedRoutine: number, weights: Weights): number {
  if (older.plain === newer.plain) return 1;
  const all = older.routine.size + newer.routine.size;
  if (words === 0 || all === 0) return Math.min(words, nearlySame);
  const routine = (2 * sharedRoutine) / all;
  return Math.min((1 - weights.routine) * words + weights.routine * routine, nearlySame);
}

/** The features of passages, one passage after the other, numbered from 0. */
interface Weighed {
  numbers: Int32Array;
  /** Where each passage begins in `numbers`, and where the last ends. */
  starts: Int32Array;
  weightOf: Float64Array;
  /** Of each passage, the sum of the weights of its features. */
  totals: Float64Array;
}

function weighed(wordings: readonly Wording[]): Weighed {
  const starts = new Int32Array(wordings.length + 1);
  wordings.forEach(({ features }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + features.length;
  });
  const length = starts.at(-1) ?? 0;
  const known = new FeatureNumbers(length);
  const numbers = new Int32Array(length);
  const counts = new Int32Array(length);
  wordings.forEach(({ features }, passage) => {
    const start = starts[passage] ?? 0;
    for (let at = 0; at < features.length; at += 1) {
      const number = known.numberOf(features[at] ?? 0);
      numbers[start + at] = number;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  });
  const weightOfCount = Float64Array.from({ length: wordings.length + 1 }, (_, count) =>
    Math.log(1 + wordings.length / count),
  );
  const weightOf = new Float64Array(known.size);
  for (let number = 0; number < known.size; number += 1) weightOf[number] = weightOfCount[counts[number] ?? 0] ?? 0;
  const totals = Float64Array.from(wordings, (_, passage) => {
    let sum = 0;
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at += 1)
      sum += weightOf[numbers[at] ?? 0] ?? 0;
    return sum;
  });
  return { numbers, starts, weightOf, totals };
}

/** For each feature the passages that have it, from passage `first` on and counted from there; one feature after the other. */
function holdersOf({ numbers, starts, weightOf }: Weighed, first: number): { starts: Int32Array; holders: Int32Array } {
  const own = numbers.subarray(starts[first] ?? 0);
  const ends = new Int32Array(weightOf.length + 1);
  for (const number of own) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 0; number < weightOf.length; number += 1)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const begins = ends.slice();
  const holders = new Int32Array(own.length);
  for (let passage = first; passage + 1 < starts.length; passage += 1) {
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at += 1) {
      const number = numbers[at] ?? 0;
      const place = begins[number] ?? 0;
      holders[place] = passage - first;
      begins[number] = place + 1;
    }
  }
  return { starts: ends, holders };
}
