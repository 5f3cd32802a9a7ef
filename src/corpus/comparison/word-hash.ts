const [basis, prime] = [0x811c9dc5, 0x01000193];
const capitalToSmall = 0x20;

/** FNV-1a, cut to the 30 bits that engines keep as a plain integer: numbers are compared several times faster than strings. */
export const wordHash = (word: string): number => partHash(word, 0, word.length);

/** `wordHash` of what stands there, without a string of its own for it. */
export function partHash(text: string, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 2;
}

/** `partHash` of a word of ASCII letters as if none of them were a capital. */
export function plainWordHash(text: string, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | capitalToSmall), prime);
  return hash >>> 2;
}

export const pairHash = (first: number, second: number): number => Math.imul(first ^ (second * 31), prime) >>> 2;
