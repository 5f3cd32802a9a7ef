import { describe, expect, it } from 'vitest';
import { namedTexts } from '../../../src/search/named-texts.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';
import { popularNames } from '../../../src/vocabulary/popular-names.ts';

describe('popular names', () => {
  it.each([
    ['Uniting for Peace', ['A/RES/377(V)'], 'letter case'],
    ['the Universal Declaration of Human Rights', ['A/RES/217(III)'], 'an article'],
    ['“2030 Agenda”', ['A/RES/70/1'], 'quotation marks'],
    ['women, peace and security', ['S/RES/1325(2000)'], 'a comma'],
    ['uniting for peace and law', [], 'more than the name'],
    ['peace', [], 'less than a name'],
    ['', [], 'nothing'],
  ])('%j stands for %j (%s)', (query, symbols) => {
    expect(namedTexts(query)).toEqual(symbols);
  });

  it.each(popularNames)('%s stands for a symbol in its canonical form', (_name, symbol) => {
    expect(parseSymbol(symbol)?.canonical).toBe(symbol);
  });
});
