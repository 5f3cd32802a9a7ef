/**
 * For each thing the others after it that share keys with it, and how many keys, in the order in which they first do. `holders` gives each thing the lists of those that hold its keys,
 * in their order; a thing counts for each key once. Counted in one table for all things, as there are millions of such pairs.
 */
export function* sharedCounts(
  holders: readonly (readonly (readonly number[])[])[],
): Generator<[thing: number, other: number, shared: number]> {
  const counts = new Uint32Array(holders.length);
  for (const [thing, own] of holders.entries()) {
    const others: number[] = [];
    for (const held of own) {
      for (const other of held) {
        if (other <= thing) continue;
        if (counts[other] === 0) others.push(other);
        counts[other] = (counts[other] as number) + 1;
      }
    }
    for (const other of others) {
      yield [thing, other, counts[other] as number];
      counts[other] = 0;
    }
  }
}
