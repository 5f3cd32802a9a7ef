import type { SourceLine } from '../../read/source.ts';

const squash = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** How many lines a running head may be broken over. */
const longest = 6;

/** Indexes of the lines that repeat symbol and title at the head of even and odd pages, run together and broken as Word broke them. */
export function findRunningHeads(lines: readonly SourceLine[], title: string, symbols: readonly string[]): Set<number> {
  const heads = new Set<number>();
  const name = squash(title);
  const known = new Set(
    symbols
      .map(squash)
      .filter(Boolean)
      .flatMap((symbol) => [symbol, ...(name ? [`${symbol}${name}`, `${name}${symbol}`, name] : [])]),
  );
  for (let index = 0; index < lines.length; index += 1) {
    let joined = '';
    for (let count = 0; count < longest && lines[index + count]?.text; count += 1) {
      joined += squash(lines[index + count]?.text ?? '');
      if (!known.has(joined)) continue;
      for (let head = index; head <= index + count; head += 1) heads.add(head);
      break;
    }
  }
  return heads;
}
