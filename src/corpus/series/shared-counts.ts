/** Who holds each key, in one table: a list for each of a hundred thousand keys takes longer to make than to look through. */
export interface Holders {
  /** Where those of each key begin among all, and at last where they end. */
  starts: Uint32Array;
  /** Those of one key in their order. */
  holders: Uint32Array;
}

/** `keys` are those of each holder, each once, as numbers below `size`. */
export function holdersOf(keys: readonly Int32Array[], size: number): Holders {
  const starts = new Uint32Array(size + 1);
  for (const own of keys) for (const key of own) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const holders = new Uint32Array(starts[size] as number);
  const next = starts.slice();
  for (const [holder, own] of keys.entries()) {
    for (const key of own) {
      const at = next[key] as number;
      holders[at] = holder;
      next[key] = at + 1;
    }
  }
  return { starts, holders };
}

/** How many hold a key. */
export const timesHeld = ({ starts }: Holders, key: number): number =>
  (starts[key + 1] as number) - (starts[key] as number);

/**
 * For each thing the others after it that share keys with it, and how many keys, in the order in which they first do. `keys` are those of each thing.
 * Counted in one table for all things, as there are millions of such pairs.
 */
export function* sharedCounts(
  keys: readonly Int32Array[],
  { starts, holders }: Holders,
): Generator<[thing: number, other: number, shared: number]> {
  const counts = new Uint32Array(keys.length);
  for (const [thing, own] of keys.entries()) {
    const others: number[] = [];
    for (const key of own) {
      const end = starts[key + 1] as number;
      for (let at = starts[key] as number; at < end; at += 1) {
        const other = holders[at] as number;
        if (other <= thing) continue;
        const count = counts[other] as number;
        if (count === 0) others.push(other);
        counts[other] = count + 1;
      }
    }
    for (const other of others) {
      yield [thing, other, counts[other] as number];
      counts[other] = 0;
    }
  }
}
