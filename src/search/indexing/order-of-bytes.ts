const surrogate = /[\uD800-\uDFFF]/;

/** Sorts by the bytes that words have in UTF-8, which is by code points; JavaScript compares the halves of those beyond 16 bits. */
export function inOrderOfBytes<T>(items: T[], wordOf: (item: T) => string): T[] {
  if (items.some((item) => surrogate.test(wordOf(item)))) {
    return items.sort((a, b) => Buffer.compare(Buffer.from(wordOf(a)), Buffer.from(wordOf(b))));
  }
  return items.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
}
