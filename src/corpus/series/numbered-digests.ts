/** Bytes of one digest, written as two hexadecimal signs each. */
export const digestBytes = 8;

/**
 * Digests that texts hold, as numbers: of equal ones the place of the first among all, so that each is below how many there are. Each of `held` has those of one text in hexadecimal, one
 * behind the other. Told from a table, as of a large library there are hundreds of thousands, and a string for each takes longer to make and to look up than all that is done with them.
 */
export function numberedDigests(held: readonly string[]): { numbers: Int32Array[]; size: number } {
  const bytes = Buffer.from(held.join(''), 'hex');
  const halves = new Int32Array(new Uint8Array(bytes).buffer);
  const size = halves.length / 2;
  const first = firstPlaces(halves, size);
  let end = 0;
  const numbers = held.map((digests) => {
    const start = end;
    end += digests.length / (2 * digestBytes);
    return first.subarray(start, end);
  });
  return { numbers, size };
}

/** Where what stands at each place stands first. Of digests any bits are as good as a hash. */
function firstPlaces(halves: Int32Array, size: number): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 1)));
  const mask = slots.length - 1;
  const first = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    const low = halves[2 * place] as number;
    const high = halves[2 * place + 1] as number;
    let slot = low & mask;
    let known = (slots[slot] as number) - 1;
    while (known >= 0 && (halves[2 * known] !== low || halves[2 * known + 1] !== high)) {
      slot = (slot + 1) & mask;
      known = (slots[slot] as number) - 1;
    }
    if (known < 0) slots[slot] = place + 1;
    first[place] = known < 0 ? place : known;
  }
  return first;
}
