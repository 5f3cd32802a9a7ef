import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, titleWords } from '../../../src/search/did-you-mean.ts';
import { findTitles, knownTitles, nearTitles } from '../../../src/search/title-search.ts';

const titles = knownTitles([
  ['Cooperation between the United Nations and the Shanghai Cooperation Organization', ['A/RES/77/1']],
  ['Cooperation between the United Nations and the League of Arab States', ['A/RES/77/2']],
  ['The right to food', ['A/RES/78/1', 'A/RES/77/3']],
  ['Right to food in the least developed countries', ['A/RES/77/4']],
  ['Women and peace and security', ['S/RES/1325(2000)']],
  ['Zone of peace and cooperation of the South Atlantic', ['A/RES/75/312']],
  ['Follow-up to the situation of Côte d’Ivoire', ['A/RES/77/5']],
  ['Conference of the Parties', ['A/RES/77/6']],
  ['Role of diamonds', ['A/DEC/76/569']],
  ['Role of diamonds in fuelling conflict: breaking the link between diamonds and armed conflict', ['A/RES/77/277']],
]);

describe('titles as one types', () => {
  it.each([
    ['the right to food', 'The right to food', 'the whole title before a longer one'],
    ['right food', 'The right to food', 'two of its words'],
    ['food right', 'The right to food', 'in another order'],
    [
      'cooperation shang',
      'Cooperation between the United Nations and the Shanghai Cooperation Organization',
      'the last word not yet typed',
    ],
    [
      'co-operation arab state',
      'Cooperation between the United Nations and the League of Arab States',
      'hyphen, singular',
    ],
    [
      'organisation shanghai',
      'Cooperation between the United Nations and the Shanghai Cooperation Organization',
      'spelling',
    ],
    ['cote d ivoire', 'Follow-up to the situation of Côte d’Ivoire', 'diacritics and apostrophe'],
    [
      'diamonds',
      'Role of diamonds in fuelling conflict: breaking the link between diamonds and armed conflict',
      'a resolution before a decision',
    ],
    ['partys', 'Conference of the Parties', 'a plural as one spells it that knows the singular'],
    ['role of diamonds', 'Role of diamonds', 'a decision by its whole title'],
    ['what is the right to food?', 'The right to food', 'a question'],
    ['"women and peace"', 'Women and peace and security', 'quotes do not matter'],
  ])('%j finds %j first (%s)', (query, title) => {
    expect(findTitles(titles, query, 5)[0]?.title).toBe(title);
  });

  it.each(['', 'the', 'x', 'peacekeeping', 'food women'])('%j finds none', (query) => {
    expect(findTitles(titles, query, 5)).toEqual([]);
  });

  it('offers titles near a query that finds nothing', () => {
    expect(nearTitles(titles, 'zone of peace in the Indian Ocean', 2).map(({ title }) => title)).toEqual([
      'Zone of peace and cooperation of the South Atlantic',
    ]);
  });
});

it.each([
  ['cooperation', 'cooperation', 0],
  ['cooperaton', 'cooperation', 1],
  ['coopertaion', 'cooperation', 1],
  ['koopertion', 'cooperation', 2],
  ['food', 'security', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

describe('did you mean', () => {
  const known = titleWords(titles);
  it.each([
    ['cooperaton', 'cooperation', 'a letter left out'],
    ['Shangahi coopration', 'shanghai cooperation', 'two words'],
    ['right to securty', 'right to security', 'only the wrong word'],
    ['cooperation', undefined, 'right already'],
    ['xyzzy', undefined, 'near nothing'],
    ['leagueofarabstates', 'league of arab states', 'words run together'],
    ['shang hai', 'shanghai', 'a word parted'],
    ['1352', undefined, 'a number'],
    ['fod', undefined, 'too short to tell'],
  ])('%j: %j (%s)', (query, better, _why) => {
    expect(didYouMean(query, known, [])).toBe(better);
  });

  it('leaves alone a word that the texts hold', () => {
    expect(didYouMean('righte', known, [])).toBe('right');
    expect(didYouMean('righte', known, ['Righte,'])).toBeUndefined();
    expect(didYouMean('shang hai', known, [], false)).toBeUndefined();
  });
});
