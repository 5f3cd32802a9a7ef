import { expect, test } from 'vitest';
import { headingMark } from '../../../src/model/heading.ts';
import { isListNumber, isMark, leadingMark, numberOf } from '../../../src/model/mark.ts';

test.each<[text: string, mark: string, reason: string]>([
  ['4. Requests', '4.', 'the usual number'],
  ['4 bis. Requests', '4 bis.', 'inserted later'],
  ['4\u00a0bis. Requests', '4\u00a0bis.', 'with a no-break space'],
  ['29.1. All machines', '29.1.', 'decimal, with a stop'],
  ['2.1 All machines', '2.1', 'decimal, without'],
  ['(a) The report', '(a)', 'subparagraph'],
  ['(xviii) The report', '(xviii)', 'roman'],
  ['(aa) The report', '(aa)', 'after z'],
  ['a. The report', 'a.', 'third degree'],
  ['i) The report', 'i)', 'half a bracket'],
  ['a.5.b. Lasers', 'a.5.b.', 'a list of goods'],
  ['(a)', '(a)', 'a mark with nothing behind it'],
  ['2014 was', '', 'a year is no mark'],
  ['(the Committee) met', '', 'a word in brackets is no mark'],
  ['e.g. this', '', 'an abbreviation'],
  ['1.Takes', '', 'no space behind it'],
  ['A report', '', 'a word'],
  ['', '', 'nothing'],
])('%s opens with "%s"', (text, mark) => {
  expect(leadingMark(text)).toBe(mark);
  if (mark) expect(isMark(mark)).toBe(true);
});

test.each([
  ['4.', '4'],
  ['4 bis.', '4 bis'],
  ['(a)', '(a)'],
  ['2.1.', '2.1'],
  ['', ''],
])('the number of %s is %s', (mark, number) => expect(numberOf(mark)).toBe(number));

test.each<[mark: string, counted: boolean, reason: string]>([
  ['4.', true, 'a list item'],
  ['0.', true, 'a list may begin at 0'],
  ['04.', false, 'Markdown would drop the zero'],
  ['4)', false, 'this sign is ours, for a list that begins anew'],
  ['1234567890.', false, 'more digits than CommonMark reads'],
])('Markdown counts %s: %s', (mark, counted) => expect(isListNumber(mark)).toBe(counted));

test.each<[line: string, mark: string, reason: string]>([
  ['Annex', 'Annex', 'alone'],
  ['Annex II', 'Annex II', 'with its number'],
  ['Annex II Rules of procedure', 'Annex II', 'with its title on the same line'],
  ['Annex[^3]', 'Annex', 'with a note'],
  ['Article 3 bis Definitions', 'Article 3 bis', 'inserted later'],
  ['Section 29C Management', 'Section 29C', 'a section of a budget that is a part of another'],
  ['Part one', 'Part one', 'in words'],
  ['IV. Review', 'IV.', 'roman, with a stop'],
  ['B', 'B', 'a letter alone'],
  ['I am here', '', 'a word that is a letter'],
  ['Annex to the decision', '', 'a word of the title'],
  ['CIVIL', '', 'capitals that are no number'],
  ['Parties', '', 'begins like Part'],
])('heading %s opens with "%s"', (line, mark) => expect(headingMark(line)).toBe(mark));
