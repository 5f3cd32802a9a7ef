import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { type HeldText, type Resolved, resolveCitation } from '../../../src/citations/resolve-citation.ts';

const text = (symbol: string, adopted: string, ids: string): HeldText => ({
  symbol,
  adopted,
  paragraphs: ids.split(' ').map((entry) => {
    const [id = '', number = ''] = entry.split('=');
    return { id, number: number.replace('_', ' ') };
  }),
});

const library = new Map(
  [
    text('A/RES/60/1', '2005-09-16', 'pre-1 para-1 para-9 para-9-a para-9-b para-138 annex-1=Annex annex-1-para-4'),
    text('A/RES/75/290B', '2021-06-25', 'para-1 annex-1=Annex_I annex-2=Annex_II'),
    text('A/RES/72/263', '2017-12-24', 'part-a a-para-1 part-b b-para-1 b-para-2'),
    text('A/RES/71/272', '2016-12-23', 'section-i i-para-1 i-para-2 section-ii ii-para-1'),
    text('A/RES/64/72', '2009-12-04', 'section-i para-1 para-2 section-ii para-3 annex-1=Annex annex-1-para-1'),
    text('S/RES/2140(2014)', '2014-02-26', 'para-11 para-15'),
  ].map((held) => [held.symbol, held]),
);

const resolved = (words: string): Resolved | undefined => {
  const [citation] = findCitations(words, { organ: 'General Assembly' });
  return citation && resolveCitation(citation, (symbol) => library.get(symbol));
};

describe('where a citation leads', () => {
  it.each<[string, string, string | null, string]>([
    ['resolution 60/1', 'held', '/a/res/60/1/', 'the text held'],
    ['paragraph 138 of resolution 60/1', 'held', '/a/res/60/1/#para-138', 'its paragraph'],
    ['paragraph 9 (b) of resolution 60/1', 'held', '/a/res/60/1/#para-9-b', 'its subparagraph'],
    [
      'paragraph 9 (z) of resolution 60/1',
      'held',
      '/a/res/60/1/#para-9',
      'a subparagraph without an id: its paragraph',
    ],
    ['resolution 60/1, pp. 1', 'held', '/a/res/60/1/#pre-1', 'a paragraph of the preamble'],
    ['resolution 60/1, annex, para. 4', 'held', '/a/res/60/1/#annex-1-para-4', 'a paragraph of the annex'],
    ['resolution 75/290 B, annex II', 'held', '/a/res/75/290-b/#annex-2', 'the page of a part'],
    ['resolution 75/290 B, annex 2', 'held', '/a/res/75/290-b/#annex-2', 'a numeral written the other way'],
    ['paragraph 2 of resolution 72/263 B', 'held', '/a/res/72/263/#b-para-2', 'a part within the whole'],
    ['resolution 72/263 B', 'held', '/a/res/72/263/#part-b', 'where the part begins'],
    ['paragraph 2 of section I of resolution 71/272', 'held', '/a/res/71/272/#i-para-2', 'numbers that restart'],
    ['section II, paragraph 3, of resolution 64/72', 'held', '/a/res/64/72/#para-3', 'numbers that run on'],
    ['resolution 59/50', 'unheld', '/a/res/59/50/', 'a resolution that is not held'],
    ['decision 66/517', 'unheld', '/a/dec/66/517/', 'a decision that is not held'],
    ['A/69/228', 'official', 'https://docs.un.org/en/A/69/228', 'any other document'],
    ['World Health Assembly resolution WHA70.12', 'nowhere', null, 'another body’s'],
    ['resolution 2140 (2015)', 'held', '/s/res/2140-2014/', 'the Security Council numbers through: the number decides'],
  ])('%s: %s %s (%s)', (words, to, href) => {
    expect(resolved(words)).toMatchObject({ to, href });
  });
});

describe('what a held text does not bear out', () => {
  it.each([
    ['resolution 60/1, pp. 90', { rule: 'pinpoint-not-there', printed: 'preambular paragraph 90' }],
    ['paragraph 200 of resolution 60/1', { rule: 'pinpoint-not-there', printed: 'paragraph 200' }],
    [
      'section II, paragraph 1, of resolution 64/72',
      { rule: 'pinpoint-not-there', printed: 'section II, paragraph 1' },
    ],
    ['paragraph 1 of resolution 71/272', { rule: 'pinpoint-not-there', printed: 'paragraph 1' }],
    ['resolution 72/263 D', { rule: 'part-not-there', printed: 'D' }],
    ['resolution 60/1 of 15 September 2005', { rule: 'date-differs', printed: '2005-09-15', held: '2005-09-16' }],
    ['resolution 2140 (2015)', { rule: 'year-differs', printed: '2015', held: '2014' }],
  ])('%s', (words, disagreement) => {
    expect(resolved(words)?.disagreements).toEqual([disagreement]);
  });

  it('is nothing where a text that was given the letter A later has no parts', () => {
    expect(resolved('resolution 60/1 A')).toMatchObject({ href: '/a/res/60/1/', disagreements: [] });
  });
});
