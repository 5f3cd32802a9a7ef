const free = -1;

/**
 * Gives features (whole numbers of 30 bits, none below 0) numbers from 0 in the order in which they are first asked for. A table with open
 * addressing, which serves again and again: a `Map` of the same takes several times as long, and every passage fills one.
 */
export class FeatureNumbers {
  #mask = 0;
  #features = new Int32Array(0);
  #numbers = new Int32Array(0);
  size = 0;

  /** Forgets all. `most`: how many features there may be from now on. */
  clear(most: number): void {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2));
    if (places > this.#features.length) {
      this.#features = new Int32Array(places);
      this.#numbers = new Int32Array(places);
    }
    this.#features.fill(free, 0, places);
    this.#mask = places - 1;
    this.size = 0;
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
