import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/corpus/comparison/compared-text.ts';
import { PassageNames } from '../../../../src/corpus/comparison/passage-name.ts';

const aPassage = (id: string, kind: Passage['kind'], number = '', order = 0, text = ''): Passage => ({
  id,
  kind,
  number,
  order,
  text,
  emphasis: [],
  zone: 'annex',
});

/** The names in a text of these passages besides the one that is named. */
const inText = (
  ...others: readonly [id: string, kind: Passage['kind'], number?: string, text?: string][]
): PassageNames =>
  new PassageNames(() => others.map(([id, kind, number, text], order) => aPassage(id, kind, number, order, text)));

test.each<[id: string, kind: Passage['kind'], number: string, name: string, why: string]>([
  ['para-4-a', 'subparagraph', '(a)', 'paragraph 4 (a)', 'by its number'],
  ['fn-3', 'note', '3', 'note 3', 'a note, too'],
  ['text-1', 'text', '', 'text 1', 'plain text counted as in its address'],
  ['annex-1-text-1', 'text', '', 'annex, text 1', 'unlike that of the body'],
  ['annex-2-text-1', 'text', '', 'annex 2, text 1', 'and that of another annex'],
  ['b-text-2', 'text', '', 'part B, text 2', 'that of a part'],
  ['b-annex-1-text-12', 'text', '', 'part B, annex, text 12', 'the annex of a part'],
  ['annex-2-table-1', 'table', '', 'annex 2, table', 'whose table it is'],
  ['table-1', 'table', '', 'table', 'that of the body'],
  ['heading-3', 'heading', '', 'heading', 'a heading without a mark, whose words stand below'],
  ['section-iii', 'heading', 'III.', 'section III', 'one with a mark as its paragraphs are'],
  ['section-b-2', 'heading', 'B', 'section B', 'one of two with a mark'],
  ['section-iii-b', 'heading', 'B', 'section III, heading B', 'one within a section'],
  ['part-b', 'heading', 'B', 'part B', 'that of a part'],
  ['b-section-i', 'heading', 'I', 'part B, section I', 'a section of a part'],
  ['annex-2-heading-1', 'heading', '', 'annex 2, heading', 'one of an annex'],
  ['annex-1-section-article-3', 'heading', 'Article 3', 'annex, article 3', 'by its mark, where that says what it is'],
  ['text-8-a', 'subparagraph', '(a)', 'text 8 (a)', 'a letter below plain text'],
  ['annex-1-text-8-a-ii', 'subparagraph', '(ii)', 'annex, text 8 (a) (ii)', 'one below that of an annex'],
  ['pre-8-a', 'subparagraph', '(a)', 'eighth preambular paragraph (a)', 'one below a preambular paragraph'],
  ['b-pre-2-a', 'subparagraph', '(a)', 'part B, second preambular paragraph (a)', 'of a part'],
  ['annex-1-heading-2-i', 'subparagraph', '(i)', 'annex, heading 2 (i)', 'one below a heading'],
  ['annex-1-article-2-para-1', 'operative', '1', 'annex, article 2, paragraph 1', 'a paragraph of an article'],
  ['annex-3-ii-rule-7-para-2-a', 'subparagraph', '(a)', 'annex 3, section II, rule 7, paragraph 2 (a)', 'of a rule'],
  ['annex-1-part-i-para-1', 'operative', '1', 'annex, part I, paragraph 1', 'of a part of an annex'],
  ['annex-1-article-12-bis-para-1', 'operative', '1', 'annex, article 12 bis, paragraph 1', 'of one put between two'],
  ['annex-1-h-para-50', 'operative', '50', 'annex, section H, paragraph 50', 'of a section with a letter'],
  ['b-ii-a-para-1', 'operative', '1', 'part B, section II A, paragraph 1', 'of a section in a section'],
])('%s of the kind %s with the number %j is named %j (%s)', (id, kind, number, name) => {
  expect(inText().of(aPassage(id, kind, number))).toBe(name);
});

describe('in a text with annexes', () => {
  const two = inText(['annex-1', 'heading', 'Annex I'], ['annex-2', 'heading', 'ANNEX II']);
  const same = inText(['annex-1', 'heading', 'Annex'], ['annex-2', 'heading', 'Annex']);
  const mixed = inText(
    ['annex-1', 'heading', 'Annex'],
    ['annex-2', 'heading', 'Annex'],
    ['annex-3', 'heading', 'Annex 1'],
  );
  const letters = inText(['annex-1', 'heading', 'Annex', 'A: Plan'], ['annex-2', 'heading', 'Annex', 'B: Statement']);
  const parts = inText(['a-annex-1', 'heading', 'Annex'], ['b-annex-1', 'heading', 'Appendix']);
  test.each<[names: PassageNames, id: string, kind: Passage['kind'], name: string, why: string]>([
    [two, 'annex-1-para-2', 'operative', 'annex I, paragraph 2', 'the first of several as the text calls it'],
    [two, 'annex-2-article-3-para-1', 'operative', 'annex II, article 3, paragraph 1', 'one of an article'],
    [two, 'annex-2-text-3-a', 'subparagraph', 'annex II, text 3 (a)', 'a letter below plain text'],
    [two, 'annex-2-text-3', 'text', 'annex II, text 3', 'plain text'],
    [two, 'annex-2-table-1', 'table', 'annex II, table', 'a table'],
    [two, 'annex-1', 'heading', 'annex I', 'its heading'],
    [two, 'para-2', 'operative', 'paragraph 2', 'what is in no annex'],
    [same, 'annex-1-para-2', 'operative', 'annex 1, paragraph 2', 'counted where the text calls two the same'],
    [same, 'annex-2', 'heading', 'annex 2', 'their headings too'],
    [mixed, 'annex-1-para-2', 'operative', 'annex 1, paragraph 2', 'counted where another is called as one counted'],
    [
      mixed,
      'annex-3-para-2',
      'operative',
      'annex 3, paragraph 2',
      'and that one too, so that no two are called the same',
    ],
    [letters, 'annex-1-para-1', 'operative', 'annex A, paragraph 1', 'by a letter that stands behind the mark'],
    [parts, 'b-annex-1-para-1', 'operative', 'part B, appendix, paragraph 1', 'that of a part'],
  ])('%#: %s of the kind %s is named %j (%s)', (names, id, kind, name) => {
    expect(names.of(aPassage(id, kind))).toBe(name);
  });
});

test('a heading is found by what it stands before, and by no note', () => {
  const names = inText(['heading-1', 'heading'], ['heading-2', 'heading'], ['para-5', 'operative'], ['fn-1', 'note']);
  expect(names.after(aPassage('heading-1', 'heading', '', 0))).toBe('paragraph 5');
  expect(names.after(aPassage('para-5', 'operative', '', 2))).toBe('');
});
