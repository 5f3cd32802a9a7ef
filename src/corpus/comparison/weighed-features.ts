import { featuresKnown, type Wording } from './wording.ts';

/** The features of passages, one passage after the other, numbered from 0 in their order. They stand until others are asked for. */
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

/** By the number of a feature in all wordings that among those passages, and `before`; a smaller one was told for others. */
let own = new Int32Array(0);
let before = 1;
const mostBefore = 1 << 30;

/** They serve again and again: tables for each pair of texts would be memory outside of the engine's heap for each. */
let tables = newTables(0);

function newTables(length: number) {
  const [numbers, counts, holders] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  return { numbers, counts, holders, weights: new Float64Array(length), ends: new Int32Array(length + 1) };
}

/** The features of passages, each with a weight: the more of the passages have it the less. */
export function featuresOf(wordings: readonly Wording[]): Features {
  const starts = new Int32Array(wordings.length + 1);
  let length = 0;
  for (let passage = 0; passage < wordings.length; passage += 1) {
    length += wordings[passage]?.features.length ?? 0;
    starts[passage + 1] = length;
  }
  if (tables.numbers.length < length) tables = newTables(2 * length);
  if (own.length < featuresKnown()) [own, before] = [new Int32Array(2 * featuresKnown()), 1];
  if (before > mostBefore) [own, before] = [own.fill(0), 1];
  const { numbers, counts, weights: weightOf } = tables;
  // Variables of this function alone are held where the processor has them at hand.
  const [numberBy, known] = [own, before];
  let size = 0;
  let end = 0;
  for (const { features } of wordings) {
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      let number = (numberBy[feature] ?? 0) - known;
      if (number < 0) {
        number = size;
        numberBy[feature] = known + number;
        counts[number] = 0;
        size += 1;
      }
      numbers[end] = number;
      counts[number] = (counts[number] ?? 0) + 1;
      end += 1;
    }
  }
  before += size;
  const weightOfCount = new Float64Array(wordings.length + 1);
  for (let count = 1; count <= wordings.length; count += 1)
    weightOfCount[count] = Math.log(1 + wordings.length / count);
  for (let number = 0; number < size; number += 1) weightOf[number] = weightOfCount[counts[number] ?? 0] ?? 0;
  const totals = new Float64Array(wordings.length);
  for (let passage = 0; passage < wordings.length; passage += 1) {
    let sum = 0;
    const last = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < last; at += 1) sum += weightOf[numbers[at] ?? 0] ?? 0;
    totals[passage] = sum;
  }
  return { numbers, starts, size, weightOf, totals };
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
