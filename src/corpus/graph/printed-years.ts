import type { LocatedCitation } from '../../citations/found-citation.ts';
import type { NameNumbers } from '../name-numbers.ts';
import { type NumberedLines, wordOf } from '../numbered-lines.ts';
import { nameOf } from './named-texts.ts';

/** The years that a text prints beside what it cites: a line for each name, with the year that is printed there first. `names` are those of the citations, as `nameOf` tells them. */
export function writePrintedYears(citations: readonly LocatedCitation[], names = citations.map(nameOf)): string {
  const years = new Map<string, string>();
  citations.forEach(({ date }, at) => {
    const name = names[at] ?? '';
    if (date !== null && name !== '' && !years.has(name)) years.set(name, date.slice(0, 4));
  });
  return Array.from(years, ([name, year]) => `${year}\t${name}`).join('\n');
}

/** Those years by the numbers of what the names lead to, of several the first. `numberOf` is asked for that by the number of a name, and answers below 0 where it leads nowhere. */
export function readPrintedYears(
  lines: NumberedLines,
  words: NameNumbers,
  numberOf: (name: number) => number,
): Map<number, number> {
  const years = new Map<number, number>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const text = numberOf(wordOf(lines[at + 1] as number));
    if (text >= 0 && !years.has(text)) years.set(text, Number(words.nameOf(wordOf(lines[at] as number))));
  }
  return years;
}
