/** Does something with each of many things, so many at a time, begun in their order. Rejects with the first fault, when nothing is being done any more. */
export async function eachAtOnce<Thing>(
  things: Iterable<Thing>,
  atOnce: number,
  take: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const left = things[Symbol.iterator]();
  const faults: unknown[] = [];
  const goOn = async (): Promise<void> => {
    for (let next = left.next(); !next.done && faults.length === 0; next = left.next()) {
      try {
        await take(next.value);
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  if (faults.length > 0) throw faults[0];
}
