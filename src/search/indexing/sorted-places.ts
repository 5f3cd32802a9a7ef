/**
 * Places of words by the numbers of their entries, each with its page and with a kind, which is a weight or the number of a field. Those of an entry stand
 * together, in the order in which they came: they are counted before they are put, so that nothing grows and nothing is linked.
 */
export class SortedPlaces {
  /** Where the places of each entry end; before they are put, how many there are, then where the next is put. */
  readonly #ends: Int32Array;
  pages = new Int32Array();
  places = new Int32Array();
  kinds = new Uint8Array();

  /** `counts` has the number of places of each entry. */
  constructor(counts: Int32Array) {
    this.#ends = counts;
    let sum = 0;
    for (let entry = 0; entry < counts.length; entry++) {
      const count = counts[entry] ?? 0;
      counts[entry] = sum;
      sum += count;
    }
    this.pages = new Int32Array(sum);
    this.places = new Int32Array(sum);
    this.kinds = new Uint8Array(sum);
  }

  /** Pages come in order. */
  put(entry: number, page: number, place: number, kind: number): void {
    const at = this.#ends[entry] ?? 0;
    this.#ends[entry] = at + 1;
    this.pages[at] = page;
    this.places[at] = place;
    this.kinds[at] = kind;
  }

  /** Where the places of an entry begin, once all are put. */
  startOf(entry: number): number {
    return entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
  }

  endOf(entry: number): number {
    return this.#ends[entry] ?? 0;
  }
}
