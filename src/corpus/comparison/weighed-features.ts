import { FeatureNumbers } from './feature-numbers.ts';
import type { Wording } from './wording.ts';

/** The features of passages, one passage after the other, numbered from 0. */
export interface Features {
  numbers: Int32Array;
  /** Where each passage begins in `numbers`, and where the last ends. */
  starts: Int32Array;
  weightOf: Float64Array;
  /** Of each passage, the sum of the weights of its features. */
  totals: Float64Array;
}

const known = new FeatureNumbers();

/** The features of passages, each with a weight: the more of the passages have it the less. */
export function featuresOf(wordings: readonly Wording[]): Features {
  const starts = new Int32Array(wordings.length + 1);
  wordings.forEach(({ features }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + features.length;
  });
  const length = starts.at(-1) ?? 0;
  known.clear([...new Set(wordings)].reduce((sum, { features }) => sum + features.length, 0));
  const numbers = new Int32Array(length);
  const counts = new Int32Array(length);
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
  const weightOf = new Float64Array(known.size);
  for (let number = 0; number < known.size; number += 1) weightOf[number] = weightOfCount[counts[number] ?? 0] ?? 0;
  const totals = new Float64Array(wordings.length);
  for (let passage = 0; passage < wordings.length; passage += 1) {
    let sum = 0;
    const last = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < last; at += 1) sum += weightOf[numbers[at] ?? 0] ?? 0;
    totals[passage] = sum;
  }
  return { numbers, starts, weightOf, totals };
}

/** For each feature the passages that have it, from passage `first` on and counted from there; one feature after the other. */
export function holdersOf(
  { numbers, starts, weightOf }: Features,
  first: number,
): { starts: Int32Array; holders: Int32Array } {
  const own = numbers.subarray(starts[first] ?? 0);
  const ends = new Int32Array(weightOf.length + 1);
  for (const number of own) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 0; number < weightOf.length; number += 1)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const begins = ends.slice();
  const holders = new Int32Array(own.length);
  for (let passage = first; passage + 1 < starts.length; passage += 1) {
    const last = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < last; at += 1) {
      const number = numbers[at] ?? 0;
      const place = begins[number] ?? 0;
      holders[place] = passage - first;
      begins[number] = place + 1;
    }
  }
  return { starts: ends, holders };
}
