const none = new Uint32Array();

/** A list of whole numbers for each of so many keys, one behind the other. */
export class Runs {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  /** `starts` tells of each key where its values begin; behind the last stands where they end. */
  constructor(starts: Uint32Array, values: Uint32Array) {
    [this.#starts, this.#values] = [starts, values];
  }

  /** None of a key that there is not. */
  of(key: number): Uint32Array {
    return key < 0 || key + 1 >= this.#starts.length
      ? none
      : this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}

/** Lists of keys from 0 to `count`, with the value of each at its place in `values`, in the order in which they are given. */
export function runsOf(count: number, keys: ArrayLike<number>, values: ArrayLike<number>): Runs {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = (keys[at] as number) + 1;
    starts[key] = (starts[key] as number) + 1;
  }
  for (let key = 0; key < count; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const next = starts.slice();
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    const place = next[key] as number;
    sorted[place] = values[at] as number;
    next[key] = place + 1;
  }
  return new Runs(starts, sorted);
}
