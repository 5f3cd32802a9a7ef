const free = -1;

/**
 * Gives features (whole numbers of 30 bits, none below 0) numbers from 0 in the order in which they are first asked for. A table with open
 * addressing, which serves again and again: a `Map` of the same takes several times as long, and every passage fills one.
 */
export class FeatureNumbers {
  #mask = 0;
  /** Each feature, and beside it its number. */
  #table = new Int32Array(0);
  size = 0;

  /** Forgets all. `most`: how many features there may be from now on. */
  clear(most: number): void {
    const places = 2 ** Math.ceil(Math.log2(1.5 * most + 2));
    if (2 * places > this.#table.length) this.#table = new Int32Array(2 * places);
    this.#table.fill(free, 0, 2 * places);
    this.#mask = 2 * places - 1;
    this.size = 0;
  }

  /** The number of a feature; a new one where it was not asked for before. */
  numberOf(feature: number): number {
    let place = (2 * feature) & this.#mask;
    for (;;) {
      const known = this.#table[place];
      if (known === feature) return this.#table[place + 1] ?? 0;
      if (known === free) break;
      place = (place + 2) & this.#mask;
    }
    this.#table[place] = feature;
    this.#table[place + 1] = this.size;
    this.size += 1;
    return this.size - 1;
  }
}
