/** Which things belong together, as it becomes known pair by pair (union-find). Things are numbers from 0. */
export class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, thing) => thing);
  }

  /** The same number for all of a group. */
  find(thing: number): number {
    const parents = this.#parents;
    let root = thing;
    while (parents[root] !== root) {
      const parent = parents[root] as number;
      const next = parents[parent] as number;
      parents[root] = next;
      root = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    this.#parents[this.find(other)] = this.find(one);
  }

  /** All groups of the given things, each in the order given. */
  of(things: readonly number[]): number[][] {
    return [...Map.groupBy(things, (thing) => this.find(thing)).values()];
  }
}
