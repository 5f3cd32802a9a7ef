import { expect, it } from 'vitest';
import { alternatives, wordsOf } from '../../../src/search/query-words.ts';

it.each([
  ['peacekeeping', [['peacekeeping']], 'one word'],
  ['Peace Keeping operations', [['Peace Keeping operations'], ['peacekeeping operations']], 'two words printed as one'],
  ['organisation', [['organisation'], ['organization']], 'ending'],
  ['organised labor', [['organised labor'], ['organized labour']], 'ending and word'],
  ['otherwise exercise', [['otherwise exercise']], 'words that end so in every spelling'],
  ['programs', [['programs'], ['programmes']], 'word'],
  ['cote d ivoire', [['cote d ivoire'], ["cote d'ivoire"]], 'apostrophe left out'],
  ['Ivory Coast', [['Ivory Coast'], ["cote d'ivoire"]], 'another name'],
  ['"collective security"', [['"collective security"']], 'phrase'],
  [
    '“collective security” center',
    [
      ['center', '"collective security"'],
      ['centre', '"collective security"'],
    ],
    'phrase and word',
  ],
  ['"a b" "c d"', [['"a b"', '"c d"']], 'two phrases'],
  ["'a b' c", [['c', '"a b"']], 'a phrase in single quotation marks'],
  ["cote d'ivoire peoples' rights", [["cote d'ivoire peoples' rights"]], 'apostrophes are no quotation marks'],
  ['what is the right to food', [['the right to food']], 'a question'],
  ['When is World Wetlands Day?', [['World Wetlands Day']], 'a question with its mark'],
  ['is the death penalty banned?', [['the death penalty banned']], 'a question that is told by its mark only'],
  ['is the death penalty banned', [['is the death penalty banned']], 'no question without it'],
  ['WHO framework convention', [['WHO framework convention']], 'a name that is written as a word of asking'],
  ['stockholm plus 50', [['stockholm plus 50'], ['stockholm+50']], 'a sign written as a word'],
  ['flux of 10^14', [['flux of 10^14'], ['flux of 10¹⁴']], 'an exponent, which no keyboard has'],
  ['10^(-6)', [['10^(-6)'], ['10⁻⁶']], 'an exponent in brackets, with its sign'],
  ['"10^14"', [['"10¹⁴"']], 'an exponent in a phrase'],
  ['1,000 km2', [['1,000 km2'], ['1,000 km²']], 'a unit of area'],
  ['5km2 10m3', [['5km2 10m3'], ['5 km² 10 m³']], 'units without a space'],
  ['"1,000 km2"', [['"1,000 km2"'], ['"1,000 km²"']], 'a unit in a phrase'],
  [
    'hand-dug "1 m3"',
    [
      ['hand-dug', '"1 m3"'],
      ['hand-dug', '"1 m³"'],
    ],
    'one beside a word',
  ],
  ['A/60/L.2 m23', [['A/60/L.2 m23']], 'no unit'],
  ['^14', [['^14']], 'nothing that is raised'],
  ['NPT', [['NPT'], ['treaty on the non-proliferation of nuclear weapons']], 'a treaty by its letters'],
  ['say "half', [['say half']], 'one quotation mark'],
  ['""', [], 'an empty phrase'],
  ['  ', [], 'nothing'],
])('%j asks %j (%s)', (query, expected) => {
  expect(alternatives(query)).toEqual(expected);
});

it('folds words as the index does', () => {
  expect(wordsOf('Côte d’Ivoire, 1325 (2000): counter-terrorism')).toEqual([
    'cote',
    'divoire',
    '1325',
    '2000',
    'counterterrorism',
  ]);
});
