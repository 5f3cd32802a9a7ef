/** The middle one of several runs; of an even number the slower of the two in the middle. */
export function middleOf<Item>(items: readonly Item[], value: (item: Item) => number): Item {
  const middle = items.toSorted((a, b) => value(a) - value(b))[items.length >> 1];
  if (middle === undefined) throw new RangeError('There is no middle of nothing.');
  return middle;
}

/** Value below which a share of the numbers lies, between neighbours on a straight line; 0 of none. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (at - Math.floor(at)) * (high - low);
}
