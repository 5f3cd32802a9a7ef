import { type Features, featuresOf, holdersOf } from './weighed-features.ts';
import type { Wording } from './wording.ts';

/** The similarity of each older passage with each newer one, from 0 to 1, row by row; 1 only for word for word the same. */
export interface SimilarityMatrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

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
  const [rows, columns] = [older.length, newer.length];
  const matrix = { rows, columns, values: new Float64Array(rows * columns) };
  if (rows === 0 || columns === 0) return matrix;
  const features = featuresOf([...older, ...newer]);
  addSharedWeights(matrix, features);
  const routine = sharedRoutine(older, newer);
  older.forEach((one, row) => {
    const total = features.totals[row] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const other = newer[column] as Wording;
      const at = row * columns + column;
      const shared = matrix.values[at] ?? 0;
      const dice = (2 * shared) / (total + (features.totals[rows + column] ?? 0) || 1);
      matrix.values[at] = isSame(one, other) ? 1 : mixed(dice, one, other, routine[at] ?? 0, weights);
    }
  });
  return matrix;
}

/** To each pair the weights of the features that both passages have. */
function addSharedWeights({ rows, columns, values }: SimilarityMatrix, features: Features): void {
  const { numbers, starts, weightOf } = features;
  const { ends, holders } = holdersOf(features, rows);
  for (let row = 0; row < rows; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const feature = numbers[at] ?? 0;
      const weight = weightOf[feature] ?? 0;
      const last = ends[feature] ?? 0;
      for (let place = feature === 0 ? 0 : (ends[feature - 1] ?? 0); place < last; place += 1) {
        const pair = row * columns + (holders[place] ?? 0);
        values[pair] = (values[pair] ?? 0) + weight;
      }
    }
  }
}

/** Of each pair, row by row, how many dates and symbols both have; nothing where no pair has any. */
function sharedRoutine(older: readonly Wording[], newer: readonly Wording[]): Int32Array {
  const holders = new Map<string, number[]>();
  newer.forEach(({ routine }, column) => {
    for (const printed of routine) {
      const known = holders.get(printed);
      if (known) known.push(column);
      else holders.set(printed, [column]);
    }
  });
  if (holders.size === 0) return new Int32Array(0);
  const shared = new Int32Array(older.length * newer.length);
  older.forEach(({ routine }, row) => {
    for (const printed of routine) {
      for (const column of holders.get(printed) ?? []) {
        const pair = row * newer.length + column;
        shared[pair] = (shared[pair] ?? 0) + 1;
      }
    }
  });
  return shared;
}

/** Most differ in their length, which is told sooner. */
const isSame = (one: Wording, other: Wording): boolean =>
  one.plain.length === other.plain.length && one.plain === other.plain;

/** A different wording never reaches 1. */
const nearlySame = 0.999;

function mixed(words: number, older: Wording, newer: Wording, sharedRoutine: number, weights: Weights): number {
  const all = older.routine.length + newer.routine.length;
  if (words === 0 || all === 0) return Math.min(words, nearlySame);
  const routine = (2 * sharedRoutine) / all;
  return Math.min((1 - weights.routine) * words + weights.routine * routine, nearlySame);
}
