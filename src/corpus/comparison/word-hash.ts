const [basis, prime] = [0x811c9dc5, 0x01000193];
const capitalToSmall = 0x20;

/** FNV-1a, cut to the 30 bits that engines keep as a plain integer: numbers are compared several times faster than strings. */
export function wordHash(word: string): number {
  let hash = basis;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash >>> 2;
}

/** For a hash that is taken while a word of ASCII letters is looked through, as if none of them were a capital: what it begins with, goes on with, and comes to. */
export const firstHash = basis;
export const nextHash = (hash: number, letter: number): number => Math.imul(hash ^ (letter | capitalToSmall), prime);
export const lastHash = (hash: number): number => hash >>> 2;

/** The same of any characters that stand there: a word has one hash, however it was told that it is one. */
export function codesHash(codes: Uint16Array, start: number, end: number): number {
  let hash = firstHash;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, codes[at] ?? 0);
  return lastHash(hash);
}

export const pairHash = (first: number, second: number): number => Math.imul(first ^ (second * 31), prime) >>> 2;
