/** A list of whole numbers for each of so many keys, in the order in which they are given. */
export class Runs {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  /** `keys` from 0 to `count`, with the value of each at its place in `values`. */
  constructor(count: number, keys: readonly number[], values: readonly number[]) {
    const starts = new Uint32Array(count + 1);
    for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    for (let key = 0; key < count; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
    const next = starts.slice();
    this.#values = new Uint32Array(values.length);
    keys.forEach((key, at) => {
      const place = next[key] ?? 0;
      this.#values[place] = values[at] ?? 0;
      next[key] = place + 1;
    });
    this.#starts = starts;
  }

  of(key: number): Uint32Array {
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}
