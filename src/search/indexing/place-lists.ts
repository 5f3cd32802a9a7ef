/** Lists of places with their weights, by number of a list, for one page at a time: one array for all, in which each place says which follows it. */
export class PlaceLists {
  #heads = new Int32Array(1 << 12).fill(-1);
  #tails = new Int32Array(1 << 12);
  #places = new Int32Array(1 << 12);
  #weights = new Uint8Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #count = 0;
  /** The lists that have places, in the order of their first. */
  readonly used: number[] = [];

  add(list: number, place: number, weight: number): void {
    if (this.#count === this.#places.length) this.#grow();
    if (list >= this.#heads.length) this.#growLists(list);
    const at = this.#count++;
    this.#places[at] = place;
    this.#weights[at] = weight;
    this.#next[at] = -1;
    if ((this.#heads[list] ?? -1) < 0) {
      this.#heads[list] = at;
      this.used.push(list);
    } else this.#next[this.#tails[list] ?? 0] = at;
    this.#tails[list] = at;
  }

  has(list: number): boolean {
    return (this.#heads[list] ?? -1) >= 0;
  }

  /** Puts the places of a list and their weights by turns into `into`; they are as many as it answers. */
  read(list: number, into: number[]): number {
    let length = 0;
    for (let at = this.#heads[list] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      into[length++] = this.#places[at] ?? 0;
      into[length++] = this.#weights[at] ?? 0;
    }
    return length;
  }

  clear(): void {
    for (const list of this.used) this.#heads[list] = -1;
    this.used.length = 0;
    this.#count = 0;
  }

  #grow(): void {
    const size = this.#places.length * 2;
    this.#places = moved(this.#places, new Int32Array(size));
    this.#weights = moved(this.#weights, new Uint8Array(size));
    this.#next = moved(this.#next, new Int32Array(size));
  }

  #growLists(list: number): void {
    const size = Math.max(list + 1, this.#heads.length * 2);
    this.#heads = moved(this.#heads, new Int32Array(size).fill(-1));
    this.#tails = moved(this.#tails, new Int32Array(size));
  }
}

function moved<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
