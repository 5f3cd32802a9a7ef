/** The same numbers with room for as many more, or for `least` in all. */
export function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(numbers: A, least = 0): A {
  const larger = new (numbers.constructor as new (length: number) => A)(Math.max(numbers.length * 2, least));
  larger.set(numbers);
  return larger;
}
