import type { LocatedCitation } from '../../citations/found-citation.ts';
import type { Lead } from './leads.ts';
import { nameOf } from './named-texts.ts';

/** The years that a text prints beside what it cites: a line for each name, with the year that is printed there first. */
export function writePrintedYears(citations: readonly LocatedCitation[]): string {
  const years = new Map<string, string>();
  for (const citation of citations) {
    const name = citation.date === null ? '' : nameOf(citation);
    if (name !== '' && !years.has(name)) years.set(name, citation.date?.slice(0, 4) ?? '');
  }
  return Array.from(years, ([name, year]) => `${year} ${name}`).join('\n');
}

/** Those years by the symbols that the names lead to, of several the first. */
export function readPrintedYears(lines: string, leadOf: (name: string) => Lead | null): Map<string, number> {
  const years = new Map<string, number>();
  for (const line of lines === '' ? [] : lines.split('\n')) {
    const between = line.indexOf(' ');
    const symbol = leadOf(line.slice(between + 1))?.symbol;
    if (symbol !== undefined && !years.has(symbol)) years.set(symbol, Number(line.slice(0, between)));
  }
  return years;
}
