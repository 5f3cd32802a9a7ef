const none = new Uint32Array();

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
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number;
      const place = next[key] as number;
      this.#values[place] = values[at] as number;
      next[key] = place + 1;
    }
    this.#starts = starts;
  }

  /** None of a key below 0. */
  of(key: number): Uint32Array {
    return key < 0 ? none : this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}
