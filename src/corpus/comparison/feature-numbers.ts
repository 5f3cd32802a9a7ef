const free = -1;

/**
 * Gives features (whole numbers of 30 bits, none below 0) numbers from 0 in the order in which they are first asked for. A table with open
 * addressing: a `Map` of the same takes several times as long, and every pair of texts fills some.
 */
export class FeatureNumbers {
  readonly #mask: number;
  readonly #features: Int32Array;
  readonly #numbers: Int32Array;
  size = 0;

  /** `most`: how many features there are at most. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = places - 1;
    this.#features = new Int32Array(places).fill(free);
    this.#numbers = new Int32Array(places);
  }

  /** The number of a feature; a new one where it was not asked for before. */
  numberOf(feature: number): number {
    let place = feature & this.#mask;
    for (;;) {
      const known = this.#features[place];
      if (known === feature) return this.#numbers[place] ?? 0;
      if (known === free) break;
      place = (place + 1) & this.#mask;
    }
    this.#features[place] = feature;
    this.#numbers[place] = this.size;
    this.size += 1;
    return this.size - 1;
  }
}
