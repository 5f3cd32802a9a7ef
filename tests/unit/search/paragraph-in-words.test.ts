import { expect, it } from 'vitest';
import { paragraphInWords } from '../../../src/search/paragraph-in-words.ts';

it.each([
  ['para-7', 'Paragraph 7', 'operative paragraph'],
  ['pre-11', 'Preamble, paragraph 11', 'preambular paragraph'],
  ['para-4-a-ii', 'Paragraph 4 (a) (ii)', 'subparagraphs'],
  ['para-4-bis', 'Paragraph 4 bis', 'inserted number'],
  ['para-2.1', 'Paragraph 2.1', 'number with a point'],
  ['annex-1', 'Annex 1', 'heading of an annex'],
  ['annex-1-para-2', 'Annex 1, paragraph 2', 'paragraph of an annex'],
  ['a-pre-3', 'Part A, preamble, paragraph 3', 'part of a composite resolution'],
  ['ii-para-5', 'Section II, paragraph 5', 'section where numbers restart'],
  ['a-annex-1-ii-para-4-b', 'Part A, annex 1, section II, paragraph 4 (b)', 'all of them'],
  ['section-ii', 'Section II', 'heading of a section'],
  ['fn-3', 'Note 3', 'footnote'],
  ['table-2', 'Table 2', 'table'],
  ['annex-2-text-7', 'Annex 2, text 7', 'unnumbered text'],
  ['main', 'main', 'no id of a paragraph'],
])('%s is %s (%s)', (id, words) => {
  expect(paragraphInWords(id)).toBe(words);
});
