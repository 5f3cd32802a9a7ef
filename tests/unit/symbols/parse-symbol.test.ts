import { describe, expect, it } from 'vitest';
import { addressOf, symbolAt } from '../../../src/symbols/address.ts';
import { formatSymbol } from '../../../src/symbols/format-symbol.ts';
import { parseSymbol, wholeSymbol } from '../../../src/symbols/parse-symbol.ts';
import { organs } from '../../../src/vocabulary/organs.ts';

describe.each(organs)('symbols of the $name', ({ id, examples }) => {
  it.each(examples)('%s: canonical, printed and address all lead back to it', (example) => {
    const symbol = parseSymbol(example);
    expect(symbol).toMatchObject({ canonical: example, organ: id });
    if (!symbol) return;
    expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
    expect(symbolAt(addressOf(symbol))).toEqual(symbol);
  });
});

it.each([
  ['A/RES/69/12', '/a/res/69/12/', 'session and number'],
  ['S/RES/1631(2005)', '/s/res/1631-2005/', 'number and year'],
  ['A/RES/217(III)', '/a/res/217-iii/', 'roman session'],
  ['A/RES/377(V)A', '/a/res/377-v-a/', 'roman session with part'],
  ['A/RES/ES-10/22', '/a/res/es-10/22/', 'emergency special session'],
  ['A/RES/75/290B', '/a/res/75/290-b/', 'issued as a part'],
  ['A/DEC/76/402', '/a/dec/76/402/', 'decision'],
  ['S/PRST/2010/1', '/s/prst/2010/1/', 'presidential statement'],
  ['E/RES/1996/31', '/e/res/1996/31/', 'year and number'],
  ['A/HRC/RES/16/21', '/a/hrc/res/16/21/', 'two-step prefix'],
])('%s lives at %s (%s)', (text, address) => {
  const symbol = parseSymbol(text);
  expect(symbol && addressOf(symbol)).toBe(address);
});

it.each([
  ['a/res/69/12', 'A/RES/69/12', 'lower case'],
  ['S/RES/1631 (2005)', 'S/RES/1631(2005)', 'space before the year'],
  ['A/RES/377 A (V)', 'A/RES/377(V)A', 'part letter before the session'],
  ['A/RES/75/290[B]', 'A/RES/75/290B', 'part letter in brackets'],
  ['A/RES/75/290b', 'A/RES/75/290B', 'a small part letter alone'],
  ['A/69/228-S/2014/560', 'A/69/228-S/2014/560', 'joint document'],
  ['A/CONF.157/24 (Part I)', 'A/CONF.157/24(PARTI)', 'document with a part in words'],
  ['ST/SGB/2019/8/Rev.1', 'ST/SGB/2019/8/REV.1', 'revision'],
])('reads %s as %s (%s)', (text, canonical) => {
  expect(parseSymbol(text)?.canonical).toBe(canonical);
});

it.each(['', '69/12', '1325', 'and/or', 'A/RES', '50/50 gender balance'])('%j is no whole symbol', (text) => {
  expect(parseSymbol(text)).toBeUndefined();
});

it.each([
  ['E/DEC/1(LIV)', 'decision', 'the first session with such decisions'],
  ['E/DEC/281(LXIII)', 'decision', 'the last'],
  ['E/DEC/5(LIII)', 'document', 'a session before'],
  ['E/DEC/5(LXIV)', 'document', 'a session after'],
])('%s is a %s: %s', (text, kind) => {
  expect(parseSymbol(text)?.kind).toBe(kind);
});

it.each([
  ['A/69/../../12', 'a way up'],
  ['A/RES/../69', 'a way up below an organ'],
  ['A/./69', 'a way to where one is'],
  ['A//69', 'an empty step'],
  ['A/69/.', 'a full stop at the end'],
  ['A/69/L.13.', 'the full stop of a sentence'],
  ['A/CONF.157/24(../..)', 'a way up in brackets'],
])('%s is no symbol, so that no address leads out of the site (%s)', (text) => {
  expect(parseSymbol(text)).toBeUndefined();
});

it('knows the whole of a part', () => {
  const part = parseSymbol('A/RES/75/290B');
  expect(part && wholeSymbol(part)).toBe('A/RES/75/290');
});
