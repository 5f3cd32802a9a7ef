import { expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';
import { raised } from '../../../../src/import/read/raised.ts';
import { aknFile, note, numbered } from './akn-file.ts';

it.each<[string, string, string, string]>([
  ['14', 'more than 10', '¹⁴', 'an exponent: 1014 is another number'],
  ['−3', '10', '⁻³', 'with its sign'],
  ['239', '', '²³⁹', 'a mass number, which stands first'],
  ['a', 'appropriation for 2021', 'ᵃ', 'the letter of a line below the table'],
  ['o', 'temperature (', 'ᵒ', 'a sign of degree made of a letter'],
  ['a', '', 'a', 'the same letter before that line: it stands by itself'],
  ['rd', 'the 6123', 'rd', 'letters that are read alike on the line'],
  ['q', 'see', 'q', 'a letter without a raised form'],
  [' × ', 'SUNRISE', ' × ', 'a sign without one'],
  ['1,3', 'so;', '1,3', 'a list of which a member has no note'],
])('keeps %j behind %j as %j: %s', (text, before, expected) => {
  expect(raised(text, before)).toBe(expected);
});

it('leaves the number of a line on it, where white space parts it from the text', () => {
  expect(raised('1', '', '\tSee A/60/1.')).toBe('1');
  expect(raised('1 ', '', 'See A/60/1.')).toBe('1 ');
  expect(raised('239', '', 'Pu')).toBe('²³⁹');
  expect(raised('14', '10', ' a year')).toBe('¹⁴');
});

it.each<[string, string, string]>([
  ['a paragraph', numbered('1.', 'A flux of 10<sup>14</sup>'), 'A flux of 10¹⁴'],
  ['an ordinal cut in two', numbered('1.', 'The 6123<sup>r</sup><sup>d</sup> meeting'), 'The 6123rd meeting'],
  ['a power whose sign stands apart', numbered('1.', 'Of 10<sup>−</sup><sup>14</sup>'), 'Of 10⁻¹⁴'],
  ['two letters beside each other', numbered('1.', 'In 2021<sup>a</sup><sup>b</sup>'), 'In 2021ᵃᵇ'],
  [
    'a line that opens with its number',
    '<paragraph><content><p><sup>1</sup> See A/60/1.</p></content></paragraph>',
    '1 See A/60/1.',
  ],
  ['a cell cut in two', '<table><tr><td><p>1<sup>s</sup><sup>t</sup></p></td></tr></table>', '1st'],
  ['a cell', '<table><tr><td><p><sup>235</sup>U <b>10<sup>2</sup></b></p></td></tr></table>', '²³⁵U 10²'],
  ['a note', numbered('1.', `Flux${note('1', '10<sup>14</sup>.')}`), '10¹⁴.'],
])('reads what is raised in %s, and accounts for it', (_place, body, expected) => {
  const { body: blocks, footnotes, text, claims } = readAkn(aknFile({ body }));
  const [, block] = blocks;
  const kept = footnotes[0] ?? (block?.type === 'table' ? block.rows[0]?.[0] : block);
  expect(kept).toMatchObject({ text: expected });
  expect(claims.every(({ start, end }) => text.slice(start, end) !== '14')).toBe(true);
});
