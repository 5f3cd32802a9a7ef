/** So many calls of the system are made beside each other, by the threads that Node has for them. */
const atOnce = 8;

/** Does something with each of many things, several at a time. Rejects with the first fault, when nothing is being done any more. */
export async function severalAtOnce<Thing>(
  things: Iterable<Thing>,
  take: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const left = things[Symbol.iterator]();
  const faults: unknown[] = [];
  const goOn = async (): Promise<void> => {
    for (let next = left.next(); !next.done && faults.length === 0; next = left.next()) {
      await take(next.value).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  if (faults.length > 0) throw faults[0];
}
