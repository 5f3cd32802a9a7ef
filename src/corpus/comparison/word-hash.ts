const [basis, prime] = [0x811c9dc5, 0x01000193];
const capitalToSmall = 0x20;

/** FNV-1a, cut to the 30 bits that engines keep as a plain integer: numbers are compared several times faster than strings. */
export function wordHash(word: string): number {
  let hash = basis;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash >>> 2;
}

/** `wordHash` of the word that stands there. */
export function codesHash(codes: Uint16Array, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), prime);
  return hash >>> 2;
}

/** `codesHash` of a word of ASCII letters as if none of them were a capital. */
export function plainWordHash(codes: Uint16Array, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ ((codes[at] ?? 0) | capitalToSmall), prime);
  return hash >>> 2;
}

export const pairHash = (first: number, second: number): number => Math.imul(first ^ (second * 31), prime) >>> 2;
