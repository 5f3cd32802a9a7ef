import { expect, it } from 'vitest';
import { packTitles } from '../../../src/search/title-list.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

function titled(name: string, title: string, date: string | null = null) {
  const symbol = parseSymbol(name);
  if (!symbol) throw new Error(`${name} is no symbol`);
  return { title, date, symbol };
}

it.each([
  [
    'each title once, the newest text first',
    [
      titled('A/RES/69/1', 'Bears', '2014-12-01'),
      titled('A/RES/68/1', 'Anglers'),
      titled('A/RES/70/1', 'Bears', '2015-12-01'),
    ],
    [
      ['Anglers', ['A/RES/68/1']],
      ['Bears', ['A/RES/70/1', 'A/RES/69/1']],
    ],
  ],
  ['no line for a text without a title', [titled('S/RES/1631(2005)', '')], []],
  ['nor for one whose title is space alone', [titled('A/RES/69/1', ' \u00a0')], []],
])('the titles that the search completes: %s', (_, texts, list) => {
  expect(packTitles(texts)).toEqual(list);
});
