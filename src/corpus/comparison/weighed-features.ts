import { FeatureNumbers } from './feature-numbers.ts';
import type { Wording } from './wording.ts';

/** The features of passages, one passage after the other, numbered from 0. They stand until others are asked for. */
export interface Features {
  numbers: Int32Array;
  /** Where each passage begins in `numbers`, and where the last ends. */
  starts: Int32Array;
  /** How many numbers there are, and the weight of each. */
  size: number;
  weightOf: Float64Array;
  /** Of each passage, the sum of the weights of its features. */
  totals: Float64Array;
}

const known = new FeatureNumbers();
/** They serve again and again: tables for each pair of texts would be memory outside of the engine's heap for each. */
let tables = newTables(0);

function newTables(length: number) {
  const [numbers, counts, holders] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  return { numbers, counts, holders, weights: new Float64Array(length), ends: new Int32Array(length + 1) };
}

/** The features of passages, each with a weight: the more of the passages have it the less. */
export function featuresOf(wordings: readonly Wording[]): Features {
  const starts = new Int32Array(wordings.length + 1);
  wordings.forEach(({ features }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + features.length;
  });
  const length = starts.at(-1) ?? 0;
  known.clear([...new Set(wordings)].reduce((sum, { features }) => sum + features.length, 0));
  if (tables.numbers.length < length) tables = newTables(2 * length);
  const { numbers, counts, weights: weightOf } = tables;
  counts.fill(0, 0, length);
  const first = new Map<Wording, number>();
  let end = 0;
  wordings.forEach((wording, passage) => {
    const { features } = wording;
    const same = first.get(wording);
    if (same === undefined) {
      first.set(wording, passage);
      for (let at = 0; at < features.length; at += 1) numbers[end + at] = known.numberOf(features[at] ?? 0);
    } else numbers.copyWithin(end, starts[same] ?? 0, starts[same + 1] ?? 0);
    const last = end + features.length;
    for (; end < last; end += 1) {
      const number = numbers[end] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  });
  const weightOfCount = Float64Array.from({ length: wordings.length + 1 }, (_, count) =>
    Math.log(1 + wordings.length / count),
  );
  for (let number = 0; number < known.size; number += 1) weightOf[number] = weightOfCount[counts[number] ?? 0] ?? 0;
  const totals = new Float64Array(wordings.length);
  for (let passage = 0; passage < wordings.length; passage += 1) {
    let sum = 0;
    const last = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < last; at += 1) sum += weightOf[numbers[at] ?? 0] ?? 0;
    totals[passage] = sum;
  }
  return { numbers, starts, size: known.size, weightOf, totals };
}

/** For each feature the passages that have it, from passage `first` on and counted from there; one feature after the other, each up to its end. */
export function holdersOf(
  { numbers, starts, size }: Features,
  first: number,
): { ends: Int32Array; holders: Int32Array } {
  const { ends, holders } = tables;
  ends.fill(0, 0, size + 1);
  const last = starts.at(-1) ?? 0;
  for (let at = starts[first] ?? 0; at < last; at += 1) {
    const next = (numbers[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let number = 0; number < size; number += 1) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  for (let passage = first; passage + 1 < starts.length; passage += 1) {
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      const place = ends[number] ?? 0;
      holders[place] = passage - first;
      ends[number] = place + 1;
    }
  }
  return { ends, holders };
}
