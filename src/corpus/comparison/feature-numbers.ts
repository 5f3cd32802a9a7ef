const free = -1;
const leastPlaces = 1 << 12;
/** A larger table, of a text of very many words, is not held on to. */
const mostPlaces = 1 << 18;

/**
 * Gives features (whole numbers of 30 bits, none below 0) numbers from 0 in the order in which they are first asked for. A table with open
 * addressing: a `Map` of the same takes several times as long, and every passage asks for hundreds.
 */
export class FeatureNumbers {
  #mask = leastPlaces - 1;
  /** Each feature, and beside it its number. */
  #table = new Int32Array(leastPlaces).fill(free);
  size = 0;

  /** Forgets all. */
  clear(): void {
    if (this.#table.length > mostPlaces) this.#table = new Int32Array(leastPlaces);
    this.#table.fill(free);
    this.#mask = this.#table.length - 1;
    this.size = 0;
  }

  /** Has room for so many features more: at most two of three places are taken. */
  makeRoom(more: number): void {
    const places = 2 ** Math.ceil(Math.log2(1.5 * (this.size + more) + 2));
    if (2 * places <= this.#table.length) return;
    const known = this.#table;
    this.#table = new Int32Array(2 * places).fill(free);
    this.#mask = 2 * places - 1;
    for (let from = 0; from < known.length; from += 2) {
      const feature = known[from] ?? free;
      if (feature !== free) this.#put(this.#placeOf(feature), feature, known[from + 1] ?? 0);
    }
  }

  /** The number of a feature; a new one where it was not asked for before. */
  numberOf(feature: number): number {
    const place = this.#placeOf(feature);
    if (this.#table[place] === feature) return this.#table[place + 1] ?? 0;
    this.#put(place, feature, this.size);
    this.size += 1;
    return this.size - 1;
  }

  /** Where a feature stands, or is to be put. */
  #placeOf(feature: number): number {
    let place = (2 * feature) & this.#mask;
    for (;;) {
      const known = this.#table[place];
      if (known === feature || known === free) return place;
      place = (place + 2) & this.#mask;
    }
  }

  #put(place: number, feature: number, number: number): void {
    this.#table[place] = feature;
    this.#table[place + 1] = number;
  }
}
