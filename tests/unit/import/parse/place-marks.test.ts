import { describe, expect, test } from 'vitest';
import { placeMarks } from '../../../../src/import/parse/marks/place-marks.ts';

const place = (texts: string[], labels: string[]) =>
  placeMarks(
    texts.map((text) => ({ text, emphasis: [] })),
    labels,
  );
const count = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

interface Case {
  why: string;
  notes: string[];
  printed: string[];
  read: string[];
}

const cases: Case[] = [
  { why: 'glued to a stop', notes: count(1), printed: ['the report,1 and'], read: ['the report,[^1] and'] },
  { why: 'glued to a word', notes: count(1), printed: ['the Agenda1 calls'], read: ['the Agenda[^1] calls'] },
  {
    why: 'what is printed in brackets like a mark of ours stays as printed',
    notes: count(2),
    printed: ['[^1]2. the report,1 and the Agenda2 calls'],
    read: ['[^1]2. the report,[^1] and the Agenda[^2] calls'],
  },
  { why: 'glued to a quotation', notes: count(1), printed: ['“our world”,1 as'], read: ['“our world”,[^1] as'] },
  {
    why: 'glued to a year: 2010 and mark 3, not 201 and mark 03',
    notes: count(4),
    printed: ['one,1 two;2 those of 13 January 20103 and 6 August 2013,4 which'],
    read: ['one,[^1] two;[^2] those of 13 January 2010[^3] and 6 August 2013,[^4] which'],
  },
  {
    why: 'glued to the number of a resolution, which no session has had so high',
    notes: count(8),
    printed: ['a,1 b,2 c,3 d,4 e,5 f,6 resolutions 71/2057 and 72/190,8 in'],
    read: ['a,[^1] b,[^2] c,[^3] d,[^4] e,[^5] f,[^6] resolutions 71/205[^7] and 72/190,[^8] in'],
  },
  {
    why: 'S-35/16 is S-35/1 with note 6: note 6 has no other place',
    notes: count(7),
    printed: ['a,1 b,2 c,3 d,4 e,5 its resolution S-35/16 and g,7 too'],
    read: ['a,[^1] b,[^2] c,[^3] d,[^4] e,[^5] its resolution S-35/1[^6] and g,[^7] too'],
  },
  {
    why: 'a range of years with a mark',
    notes: count(2),
    printed: ['a,1 the Framework 2015–20302 and'],
    read: ['a,[^1] the Framework 2015–2030[^2] and'],
  },
  {
    why: 'a mark may be repeated later, in another paragraph',
    notes: count(2),
    printed: ['the report,1 and the Strategy;2', 'Takes note of the report,1 and the Strategy;2'],
    read: ['the report,[^1] and the Strategy;[^2]', 'Takes note of the report,[^1] and the Strategy;[^2]'],
  },
  {
    why: 'two marks at one place',
    notes: count(2),
    printed: ['in conflict,1,2 and'],
    read: ['in conflict,[^1],[^2] and'],
  },
  {
    why: 'labels need not begin at 1: a later part goes on from an earlier',
    notes: ['2', '3'],
    printed: ['the report2 and the other;3'],
    read: ['the report[^2] and the other;[^3]'],
  },
  { why: 'after a closing bracket', notes: count(1), printed: ['1631 (2005)1 of'], read: ['1631 (2005)[^1] of'] },
  {
    why: 'a number that stands by itself is a number',
    notes: count(2),
    printed: ['a,1 for 2 years and b;2'],
    read: ['a,[^1] for 2 years and b;[^2]'],
  },
  {
    why: 'amounts and document symbols are no marks',
    notes: count(1),
    printed: ['a;1 5,396 dollars, A/69/1 and Add.1, COVID-19, G20, 3.1 per cent'],
    read: ['a;[^1] 5,396 dollars, A/69/1 and Add.1, COVID-19, G20, 3.1 per cent'],
  },
  {
    why: 'a digit between words is part of a name',
    notes: count(2),
    printed: ['a,1 the Youth2Disarmament meeting and b,2 too'],
    read: ['a,[^1] the Youth2Disarmament meeting and b,[^2] too'],
  },
  {
    why: 'number and year, as other bodies number',
    notes: count(7),
    printed: ['a,1 b,2 c,3 d,4 e,5 f,6 g,7 resolution 6/2017, entitled'],
    read: ['a,[^1] b,[^2] c,[^3] d,[^4] e,[^5] f,[^6] g,[^7] resolution 6/2017, entitled'],
  },
  { why: 'no notes, no marks', notes: [], printed: ['the report,1 and'], read: ['the report,1 and'] },
];

describe('footnote marks are told from text by the whole document', () => {
  test.each(cases)('$why', ({ notes, printed, read }) => {
    const { texts, doubts } = place(printed, notes);
    expect(texts.map(({ text }) => text)).toEqual(read);
    expect(doubts).toEqual([]);
  });

  test('two places as good as each other: both stay as they came, and are told', () => {
    const { texts, doubts } = place(['the resolution 70/11 and the resolution 70/21 of'], ['1']);
    expect(texts[0]?.text).toBe('the resolution 70/11 and the resolution 70/21 of');
    expect(doubts.map(({ printed, label }) => [printed, label])).toEqual([
      ['11', '1'],
      ['21', '1'],
    ]);
  });

  test('emphasis moves with the text', () => {
    const { texts } = placeMarks([{ text: 'the report,1 of all', emphasis: [{ start: 13, end: 15 }] }], ['1']);
    expect(texts[0]?.text.slice(texts[0].emphasis[0]?.start, texts[0].emphasis[0]?.end)).toBe('of');
  });
});
