import type { LocatedCitation } from '../../citations/found-citation.ts';
import { nameOf } from './named-texts.ts';

const [space, newLine, zero] = [' '.charCodeAt(0), '\n'.charCodeAt(0), '0'.charCodeAt(0)];

/** The years that a text prints beside what it cites: a line for each name, with the year that is printed there first. */
export function writePrintedYears(citations: readonly LocatedCitation[]): string {
  const years = new Map<string, string>();
  for (const citation of citations) {
    const name = citation.date === null ? '' : nameOf(citation);
    if (name !== '' && !years.has(name)) years.set(name, citation.date?.slice(0, 4) ?? '');
  }
  return Array.from(years, ([name, year]) => `${year} ${name}`).join('\n');
}

/** Those years by the numbers of what the names lead to, of several the first. `numberOf` is asked for the name from one place in `lines` to before another, and answers below 0 where it leads nowhere. */
export function readPrintedYears(
  lines: Uint8Array,
  numberOf: (start: number, end: number) => number,
): Map<number, number> {
  const years = new Map<number, number>();
  for (let start = 0; start < lines.length; ) {
    let year = 0;
    let name = start;
    for (; lines[name] !== space; name += 1) year = 10 * year + (lines[name] as number) - zero;
    name += 1;
    let end = name;
    while (end < lines.length && lines[end] !== newLine) end += 1;
    const text = numberOf(name, end);
    if (text >= 0 && !years.has(text)) years.set(text, year);
    start = end + 1;
  }
  return years;
}
