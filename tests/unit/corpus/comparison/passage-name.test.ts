import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/corpus/comparison/compared-text.ts';
import { passageName } from '../../../../src/corpus/comparison/passage-name.ts';

test.each<[id: string, kind: Passage['kind'], name: string, why: string]>([
  ['para-4-a', 'subparagraph', 'paragraph 4 (a)', 'by its number'],
  ['fn-3', 'note', 'note 3', 'a note, too'],
  ['text-1', 'text', 'text 1', 'plain text counted as in its address'],
  ['annex-1-text-1', 'text', 'annex, text 1', 'unlike that of the body'],
  ['annex-2-text-1', 'text', 'annex 2, text 1', 'and that of another annex'],
  ['b-text-2', 'text', 'part B, text 2', 'that of a part'],
  ['b-annex-1-text-12', 'text', 'part B, annex, text 12', 'the annex of a part'],
  ['annex-2-table-1', 'table', 'annex 2, table', 'whose table it is'],
  ['table-1', 'table', 'table', 'that of the body'],
  ['annex-1', 'heading', 'heading', 'a heading is told by its words'],
])('%s of the kind %s is named %j (%s)', (id, kind, name) => {
  expect(passageName({ id, kind })).toBe(name);
});
