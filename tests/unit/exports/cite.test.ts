import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../../src/exports/cite/styles.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';
import { pinpointOf } from '../../../src/symbols/pinpoint-of.ts';

const texts = {
  'A/RES/69/12': { title: 'Cooperation between two bodies', adopted: '2014-11-11' },
  'A/RES/62/228': { title: 'Administration of justice', adopted: '2007-12-22' },
  'A/RES/3314(XXIX)': { title: 'Definition of Aggression', adopted: '1974-12-14' },
  'A/RES/75/290B': { title: '', adopted: '2021-06-25' },
  'S/RES/1373(2001)': { title: '', adopted: '2001-09-28' },
  'S/RES/1325(2000)': { title: '', adopted: '2000-10-31' },
  'S/PRST/2010/1': { title: '', adopted: '2010-01-13' },
  'A/HRC/RES/16/21': { title: 'Review', adopted: '2011-03-25' },
  'E/RES/1996/31': { title: 'Consultation', adopted: '1996-07-25' },
  'A/DEC/69/504': { title: 'Programme of work', adopted: null },
} as const;

/** Style, symbol, paragraph id, what must come out, where the form is laid down. */
const table: [string, keyof typeof texts, string, string, string][] = [
  ['un', 'A/RES/69/12', '', 'General Assembly resolution 69/12', 'Editorial Manual, system of identification'],
  [
    'un',
    'A/RES/69/12',
    'para-4',
    'General Assembly resolution 69/12, para. 4',
    'Editorial Manual: "para." in references',
  ],
  [
    'un',
    'A/RES/69/12',
    'para-4-a-ii',
    'General Assembly resolution 69/12, para. 4 (a) (ii)',
    'Editorial Manual: degrees in brackets, spaced',
  ],
  [
    'un',
    'A/RES/69/12',
    'para-4-bis',
    'General Assembly resolution 69/12, para. 4 bis',
    'Editorial Manual: bis follows the number',
  ],
  [
    'un',
    'A/RES/69/12',
    'pre-3',
    'General Assembly resolution 69/12, third preambular paragraph',
    'Editorial Manual: preambular paragraphs are counted in words',
  ],
  [
    'un',
    'A/RES/69/12',
    'annex-1-para-274',
    'General Assembly resolution 69/12, annex, para. 274',
    'as resolution 66/288, annex, para. 274 is cited',
  ],
  [
    'un',
    'A/RES/69/12',
    'xvi-para-14',
    'General Assembly resolution 69/12, sect. XVI, para. 14',
    'sections by roman numeral',
  ],
  ['un', 'A/RES/69/12', 'a-para-1', 'General Assembly resolution 69/12, part A, para. 1', 'parts by capital letter'],
  [
    'un',
    'A/RES/75/290B',
    'para-2',
    'General Assembly resolution 75/290 B, para. 2',
    'the letter stands after the two numerals',
  ],
  ['un', 'A/RES/3314(XXIX)', '', 'General Assembly resolution 3314 (XXIX)', 'session in brackets up to the thirtieth'],
  ['un', 'S/RES/1373(2001)', 'para-2', 'Security Council resolution 1373 (2001), para. 2', 'year in brackets'],
  ['un', 'S/PRST/2010/1', '', 'S/PRST/2010/1', 'a statement is cited by its symbol'],
  ['un', 'A/DEC/69/504', '', 'General Assembly decision 69/504', 'decisions by number'],
  [
    'oscola',
    'S/RES/1373(2001)',
    '',
    'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
    'OSCOLA 2006, its own example',
  ],
  [
    'oscola',
    'S/RES/1373(2001)',
    'para-2-b',
    'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, para 2(b)',
    'pinpoint without full stop',
  ],
  [
    'oscola',
    'A/RES/69/12',
    'para-4',
    'UNGA Res 69/12 (11 November 2014) UN Doc A/RES/69/12, para 4',
    'as its example UNGA Res 51/210',
  ],
  [
    'oscola',
    'A/RES/3314(XXIX)',
    '',
    'UNGA Res 3314 (XXIX) (14 December 1974) UN Doc A/RES/3314(XXIX)',
    'its example, with the symbol',
  ],
  [
    'oscola',
    'A/RES/69/12',
    'annex-1-para-3',
    'UNGA Res 69/12 (11 November 2014) UN Doc A/RES/69/12, annex, para 3',
    'annex before paragraph',
  ],
  [
    'oscola',
    'S/PRST/2010/1',
    '',
    'UNSC Presidential Statement (13 January 2010) UN Doc S/PRST/2010/1',
    'author, title, date, document',
  ],
  [
    'oscola',
    'A/HRC/RES/16/21',
    'pre-2',
    'UNHRC Res 16/21 (25 March 2011) UN Doc A/HRC/RES/16/21, preamble para 2',
    'preamble is named',
  ],
  [
    'oscola',
    'A/RES/69/12',
    'xvi-para-14',
    'UNGA Res 69/12 (11 November 2014) UN Doc A/RES/69/12, s XVI, para 14',
    'OSCOLA, appendix of abbreviations: section is s',
  ],
  [
    'bluebook',
    'A/RES/62/228',
    'para-35',
    'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)',
    'Graduate Institute guide to the Bluebook, its own example',
  ],
  [
    'bluebook',
    'S/RES/1325(2000)',
    'para-8',
    'S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)',
    'the same guide, spaced',
  ],
  [
    'bluebook',
    'A/RES/69/12',
    'pre-3',
    'G.A. Res. 69/12, pmbl. ¶ 3, U.N. Doc. A/RES/69/12 (Nov. 11, 2014)',
    'Bluebook abbreviates preamble as pmbl.',
  ],
  [
    'bluebook',
    'E/RES/1996/31',
    'para-2-a',
    'E.S.C. Res. 1996/31, ¶ 2(a), U.N. Doc. E/RES/1996/31 (July 25, 1996)',
    'table T12: July in full',
  ],
  [
    'bluebook',
    'A/RES/69/12',
    'annex-1-para-3',
    'G.A. Res. 69/12, annex, ¶ 3, U.N. Doc. A/RES/69/12 (Nov. 11, 2014)',
    'Bluebook, rule 3.4: appended matter is named before its parts',
  ],
  [
    'bluebook',
    'A/RES/69/12',
    'xvi-para-14',
    'G.A. Res. 69/12, § XVI, ¶ 14, U.N. Doc. A/RES/69/12 (Nov. 11, 2014)',
    'Bluebook, rule 3.3: signs for sections and paragraphs',
  ],
  ['bluebook', 'A/DEC/69/504', '', 'G.A. Dec. 69/504, U.N. Doc. A/DEC/69/504', 'no date, no brackets'],
  [
    'chicago',
    'A/RES/69/12',
    'para-4-a',
    'UN General Assembly, Resolution 69/12, “Cooperation between two bodies,” A/RES/69/12, para. 4(a), November 11, 2014',
    'Emory guide to Chicago: organ, number, title in quotes, place, date',
  ],
  [
    'chicago',
    'A/RES/69/12',
    'pre-3',
    'UN General Assembly, Resolution 69/12, “Cooperation between two bodies,” A/RES/69/12, third preambular para., November 11, 2014',
    'Chicago, list of abbreviations: para.',
  ],
  [
    'chicago',
    'A/RES/69/12',
    'annex-1-para-3',
    'UN General Assembly, Resolution 69/12, “Cooperation between two bodies,” A/RES/69/12, annex, para. 3, November 11, 2014',
    'the larger part before the smaller, as in all its notes',
  ],
  [
    'chicago',
    'A/RES/69/12',
    'xvi-para-14',
    'UN General Assembly, Resolution 69/12, “Cooperation between two bodies,” A/RES/69/12, sec. XVI, para. 14, November 11, 2014',
    'Chicago, list of abbreviations: sec.',
  ],
  [
    'chicago',
    'S/RES/1325(2000)',
    'para-8',
    'UN Security Council, Resolution 1325 (2000), S/RES/1325 (2000), para. 8, October 31, 2000',
    'no title, no quotes',
  ],
  [
    'chicago',
    'S/PRST/2010/1',
    '',
    'UN Security Council, Presidential Statement, S/PRST/2010/1, January 13, 2010',
    'a statement has no number of its own',
  ],
];

describe('citation styles', () => {
  test.each(table)('%s %s %s → %s (%s)', (id, symbol, paragraph, expected) => {
    const style = citationStyles.find((candidate) => candidate.id === id);
    const parsed = parseSymbol(symbol);
    if (!style || !parsed) throw new Error('the table names a style and a symbol that exist');
    expect(style.cite({ symbol: parsed, ...texts[symbol] }, pinpointOf(paragraph))).toBe(expected);
  });
});

describe('pinpointOf', () => {
  test.each([
    ['para-4-a-ii', { marks: ['4', 'a', 'ii'] }],
    ['para-2.1', { marks: ['2.1'] }],
    ['a-pre-3', { part: 'A', preamble: 3 }],
    ['c-annex-2-para-1', { part: 'C', annex: 2, marks: ['1'] }],
    ['ii-para-5', { section: 'II', marks: ['5'] }],
    ['v-para-5', { section: 'V', marks: ['5'] }],
    ['annex-1-iv-para-5', { annex: 1, section: 'IV', marks: ['5'] }],
    ['section-ii', { section: 'II' }],
    ['annex-1', { annex: 1 }],
    ['fn-3', { footnote: '3' }],
    ['table-2', undefined],
    ['text-7', undefined],
    ['', undefined],
  ])('%s', (id, expected) => {
    expect(pinpointOf(id)).toEqual(expected);
  });
});
