import { describe, expect, test } from 'vitest';
import { typedDocument, typedParagraph } from '../../../src/client/addresses/typed-address.ts';

describe('typedDocument', () => {
  test.each([
    ['/A/RES/69/12', 'A/RES/69/12', 'capitals'],
    ['a/res/69/12/', 'A/RES/69/12', 'the address itself'],
    ['a/res/69/12/index.html', 'A/RES/69/12', 'with the file'],
    ['A/RES/69/12.pdf', 'A/RES/69/12', 'as a file'],
    ['a//res/69/12', 'A/RES/69/12', 'a slash twice'],
    ['69/12', 'A/RES/69/12', 'an Assembly resolution by its number'],
    ['s/res/1631', 'S/RES/1631(2005)', 'a Council resolution without its year'],
    ['S/RES/1631(2005)', 'S/RES/1631(2005)', 'as printed'],
    ['S/RES/1631%20(2005)', 'S/RES/1631(2005)', 'encoded'],
    ['s/res/1631-2005', 'S/RES/1631(2005)', 'as the address has it'],
    ['a/res/217(iii)', 'A/RES/217(III)', 'brackets'],
    ['a/res/75/290B', 'A/RES/75/290B', 'a part'],
    ['a/hrc/res/16/21', 'A/HRC/RES/16/21', 'another organ'],
    ['about', undefined, 'a page that is no text'],
    ['a/69/228', undefined, 'a document that has no page'],
    ['%E0%A4%A', undefined, 'no encoding at all'],
    ['', undefined, 'nothing'],
  ])('%s → %s (%s)', (path, symbol, _) => expect(typedDocument(path)?.canonical).toBe(symbol));
});

describe('typedParagraph', () => {
  test.each([
    ['#para-04', 'para-4', 'a nought before it'],
    ['para-4', undefined, 'right as it is'],
    ['4', 'para-4', 'the number alone'],
    ['007', 'para-7', 'noughts alone'],
    ['op4', 'para-4', 'as delegates say'],
    ['pp3', 'pre-3', 'as delegates say'],
    ['para4a', 'para-4-a', 'all in one'],
    ['para-4(a)(ii)', 'para-4-a-ii', 'brackets'],
    ['PARA-4', 'para-4', 'capitals'],
    ['pre-03', 'pre-3', 'preamble'],
    ['annex-1-para-02', 'annex-1-para-2', 'in an annex'],
    ['a-para-01', 'a-para-1', 'in a part'],
    ['para-2.1', undefined, 'a full stop within a number is one'],
    ['cited-by', undefined, 'a heading of the page'],
  ])('%s → %s (%s)', (fragment, id, _) => expect(typedParagraph(fragment)).toBe(id));
});
