/** Chance that repeats itself: the same seed gives the same numbers (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  }

  /** A whole number of the distribution with these quantiles; of its place among them where `at` is given, from 0 to 1. */
  from(quantiles: Quantiles, at = this.next()): number {
    const above = Math.max(
      1,
      quantiles.findIndex(([share]) => share > at),
    );
    const [[share0, value0], [share1, value1]] = [quantiles[above - 1], quantiles[above]] as [Point, Point];
    return Math.round(value0 + ((at - share0) / (share1 - share0)) * (value1 - value0));
  }
}

type Point = readonly [share: number, value: number];

/** Shares from 0 to 1, rising, each with the value below which so many lie. */
export type Quantiles = readonly Point[];
