import { describe, expect, it } from 'vitest';
import { knownSymbols, packSymbols } from '../../../src/search/symbol-list.ts';
import { readSymbolQuery } from '../../../src/search/symbol-query.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

const symbols = (list: readonly string[]) =>
  list.map((text) => parseSymbol(text)).filter((symbol) => symbol !== undefined);

const held = ['A/RES/69/12', 'A/RES/65/122', 'S/RES/1325(2000)', 'A/RES/75/290B', 'A/RES/72/263', 'A/HRC/RES/16/21'];
const cited = [
  'A/RES/217(III)',
  'S/RES/217(1965)',
  'S/PRST/2010/1',
  'A/DEC/69/504',
  'E/RES/1996/31',
  'A/RES/60/288',
  'S/RES/2030(2011)',
  'A/RES/25/1',
  'A/HRC/RES/25/1',
  'A/RES/ES-10/22',
];
const known = knownSymbols(packSymbols(symbols(held), symbols(cited)));

describe('a query that names one document goes to its page', () => {
  it.each([
    ['69/12', '/a/res/69/12/', 'short form'],
    ['A/RES/69/12', '/a/res/69/12/', 'whole symbol'],
    ['a/res/69/12', '/a/res/69/12/', 'lower case'],
    ['A/RES/69/12/', '/a/res/69/12/', 'slash at the end'],
    ['  69 / 12 ', '/a/res/69/12/', 'white space'],
    ['A-RES-69-12', '/a/res/69/12/', 'hyphens for slashes'],
    ['a res 69 12', '/a/res/69/12/', 'spaces for slashes'],
    ['A/RES/69/12.', '/a/res/69/12/', 'with the full stop of a sentence'],
    ['ARES/69/12', '/a/res/69/12/', 'a slash forgotten'],
    ['G.A. Res. 217A', '/a/res/217-iii/', 'a part without its session'],
    ['https://docs.un.org/en/A/RES/69/12', '/a/res/69/12/', 'the address of the official document'],
    ['undocs.org/A/RES/69/12', '/a/res/69/12/', 'an old address of the official document'],
    ['res 69/12', '/a/res/69/12/', 'kind shortened'],
    ['Res. 69/12', '/a/res/69/12/', 'kind shortened with a full stop'],
    ['RES/69/12', '/a/res/69/12/', 'prefix without organ'],
    ['resolution 69/12', '/a/res/69/12/', 'kind in words'],
    ['Resolution 69/12 of 11 November 2014', '/a/res/69/12/', 'date after it'],
    ['resolution 69/12 of the General Assembly', '/a/res/69/12/', 'organ after it'],
    ['GA resolution 60/288', '/a/res/60/288/', 'organ shortened; cited, not held'],
    ['UNGA 60/288', '/a/res/60/288/', 'organ shortened without kind'],
    ['the General Assembly resolution 60/288', '/a/res/60/288/', 'organ in words'],
    ['1325', '/s/res/1325-2000/', 'bare number'],
    ['SC 1325', '/s/res/1325-2000/', 'organ and bare number'],
    ['resolution 1325', '/s/res/1325-2000/', 'kind and bare number'],
    ['UNSCR 1325', '/s/res/1325-2000/', 'organ and kind in one'],
    ['1325 (2000)', '/s/res/1325-2000/', 'number and year'],
    ['1325(2000)', '/s/res/1325-2000/', 'number and year without a space'],
    ['S/RES/1325 (2000)', '/s/res/1325-2000/', 'whole symbol with year'],
    ['Security Council resolution 1325 (2000)', '/s/res/1325-2000/', 'organ in words'],
    ['217 A (III)', '/a/res/217-iii/', 'a part of a resolution known as a whole'],
    ['217(III)', '/a/res/217-iii/', 'session in Roman numerals'],
    ['S/PRST/2010/1', '/s/prst/2010/1/', 'statement'],
    ['presidential statement 2010/1', '/s/prst/2010/1/', 'statement in words'],
    ['hrc 16/21', '/a/hrc/res/16/21/', 'organ shortened'],
    ['ecosoc 1996/31', '/e/res/1996/31/', 'organ shortened'],
    ['1996/31', '/e/res/1996/31/', 'year and number'],
    ['decision 69/504', '/a/dec/69/504/', 'decision in words'],
    ['69/504', '/a/dec/69/504/', 'decision by its number alone'],
    ['ES-10/22', '/a/res/es-10/22/', 'emergency special session'],
    ['75/290 B', '/a/res/75/290-b/', 'issued as a part'],
    ['75/290[B]', '/a/res/75/290-b/', 'part in brackets'],
    ['72/263 A', '/a/res/72/263/#part-a', 'a part of a whole that is held'],
    ['69/12 para 4', '/a/res/69/12/#para-4', 'paragraph in words'],
    ['69/12, paragraph 4 (a) (ii)', '/a/res/69/12/#para-4-a-ii', 'subparagraph'],
    ['A/RES/69/12 OP4', '/a/res/69/12/#para-4', 'paragraph as delegates write it'],
    ['69/12 pp3', '/a/res/69/12/#pre-3', 'preambular paragraph as delegates write it'],
    ['69/12 paragraph 2.1', '/a/res/69/12/#para-2.1', 'a number with a point'],
    ['69/12 #para-4', '/a/res/69/12/#para-4', 'paragraph as in an address'],
    ['69/12#pre-3', '/a/res/69/12/#pre-3', 'the same without a space'],
    ['69/12 preambular paragraph 3', '/a/res/69/12/#pre-3', 'preambular paragraph'],
    ['60/288 para 2', '/a/res/60/288/', 'no paragraph where the text is not held'],
  ])('%s → %s (%s)', (query, path) => {
    const { answers, certain } = readSymbolQuery(query, known);
    expect({ path: answers[0]?.path, certain }).toEqual({ path, certain: true });
  });
});

describe('a query that can mean several documents offers each', () => {
  it.each([
    ['25/1', ['A/RES/25/1', 'A/HRC/RES/25/1'], 'two organs, both known'],
    ['217', ['A/RES/217(III)', 'S/RES/217(1965)'], 'two organs by number'],
    ['31/5', ['A/RES/31/5', 'A/HRC/RES/31/5'], 'none known, and decisions begin at higher numbers'],
    ['31/405', ['A/RES/31/405', 'A/DEC/31/405', 'A/HRC/RES/31/405', 'A/HRC/DEC/31/405'], 'none known'],
    ['2030', ['S/RES/2030(2011)'], 'a number that is a year too'],
    ['unsc 1325 women', ['S/RES/1325(2000)'], 'with what it is about'],
    ['resolution 1325 (2000) on women', ['S/RES/1325(2000)'], 'with its year and what it is about'],
    ['E/1996/31', ['E/RES/1996/31', 'E/1996/31'], 'a document, and a resolution without its kind'],
    ['69/12 observer status', ['A/RES/69/12'], 'a short form with what it is about'],
  ])('%s: %j (%s)', (query, expected) => {
    const { answers, certain } = readSymbolQuery(query, known);
    expect([...answers.map(({ symbol }) => symbol)].sort()).toEqual([...expected].sort());
    expect(certain).toBe(false);
  });
});

it.each([
  ['A/RES/70/1', 'whole symbol'],
  ['S/RES/9999 (2030)', 'whole symbol with year'],
  ['A/69/L.13', 'a document that is no resolution'],
  ['E/1996/32', 'a document whose number no resolution that is known has'],
  ['24/1', 'the only organ that numbered so: the other wrote sessions in Roman numerals'],
  ['A/RES/24/1', 'whole symbol that nobody can have'],
])('%s is answered though it has no page (%s)', (query) => {
  const { answers, certain } = readSymbolQuery(query, known);
  expect(answers).toMatchObject([{ path: null, standing: undefined }]);
  expect(certain).toBe(false);
});

it.each([
  '',
  'peacekeeping',
  '9999',
  'gas 12',
  'sc',
  'res',
  'and/or',
  'cooperation 69',
  '2030 agenda',
  '1325 women',
  '"69/12"',
  'HIV/AIDS',
  '50/50 gender balance',
])('%j is no symbol', (query) => {
  expect(readSymbolQuery(query, known).answers).toEqual([]);
});

it('prefers what is held', () => {
  const both = knownSymbols(packSymbols(symbols(['A/HRC/RES/25/1']), symbols(['A/RES/25/1'])));
  expect(readSymbolQuery('25/1', both).answers.map(({ symbol }) => symbol)).toEqual(['A/HRC/RES/25/1', 'A/RES/25/1']);
});

it('offers what has a page before a document that has none', () => {
  expect(readSymbolQuery('E/1996/31', known).answers.map(({ symbol }) => symbol)).toEqual([
    'E/RES/1996/31',
    'E/1996/31',
  ]);
});
