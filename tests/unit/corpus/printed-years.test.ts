import { expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { leadOf } from '../../../src/corpus/graph/leads.ts';
import { readPrintedYears, writePrintedYears } from '../../../src/corpus/graph/printed-years.ts';
import { NameNumbers } from '../../../src/corpus/name-numbers.ts';
import { numberLines } from '../../../src/corpus/numbered-lines.ts';

/** The years that these words print beside what they cite; `held` is. */
const yearsIn = (text: string, held: string[] = []): [string, number][] => {
  const citations = findCitations(text, { organ: 'General Assembly' }).map((citation) => ({
    ...citation,
    paragraph: 'pre-1',
    phrase: null,
  }));
  const words = new NameNumbers();
  const lines = numberLines(Buffer.from(writePrintedYears(citations)), words);
  const symbols: string[] = [];
  const numberOf = (name: number): number => {
    const symbol = leadOf(words.nameOf(name), new Set(held))?.symbol;
    if (symbol === undefined) return -1;
    if (!symbols.includes(symbol)) symbols.push(symbol);
    return symbols.indexOf(symbol);
  };
  return Array.from(readPrintedYears(lines, words, numberOf), ([text, year]) => [symbols[text] ?? '', year]);
};

it.each([
  ['of two dates the first', 'resolutions 65/1 of 22 September 2010 and 65/1 of 3 May 2011', [['A/RES/65/1', 2010]]],
  ['none where no date is printed', 'Recalling its resolution 65/1', []],
  ['a later one where the first has none', 'resolution 65/1 and resolution 65/1 of 3 May 2011', [['A/RES/65/1', 2011]]],
  [
    'of a paragraph that of the text',
    'paragraph 3 of its resolution 65/1 of 22 September 2010 and resolution 65/1 of 3 May 2011',
    [['A/RES/65/1', 2010]],
  ],
])('the years printed beside citations: %s', (_, text, years) => expect(yearsIn(text)).toEqual(years));

it('of a part that is held the year is not that of the whole', () =>
  expect(yearsIn('its resolution 48/75 A of 16 December 1993', ['A/RES/48/75A'])).toEqual([['A/RES/48/75A', 1993]]));
