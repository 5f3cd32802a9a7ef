import { expect, it } from 'vitest';
import { packParts, partAt, partOfId, partStarts, unpackParts } from '../../../src/search/text-parts.ts';

it.each([
  ['pre-3', 'preamble', 'a paragraph of the preamble'],
  ['a-pre-1', 'preamble', 'of a part of a text'],
  ['para-4-b', 'operative', 'a numbered paragraph'],
  ['text-1', 'operative', 'a paragraph of neither'],
  ['annex-1-para-2', 'annex', 'a paragraph of an annex'],
  ['a-annex-1-pre-2', 'annex', 'the preamble of an annex is of the annex'],
  ['fn-3', 'footnote', 'a note'],
])('%s is of the %s (%s)', (id, part) => {
  expect(partOfId(id)).toBe(part);
});

it('packs where parts begin, and tells the part of each word', () => {
  const starts = partStarts([
    { id: 'para-1', location: 130 },
    { id: 'pre-1', location: 22 },
    { id: 'pre-2', location: 60 },
    { id: 'fn-1', location: 400 },
  ]);
  expect(packParts(starts)).toBe('pm.o30.f7i');
  expect(unpackParts(packParts(starts))).toEqual(starts);
  expect([0, 22, 129, 130, 399, 900].map((at) => partAt(starts, at))).toEqual([
    undefined,
    'preamble',
    'preamble',
    'operative',
    'operative',
    'footnote',
  ]);
  expect(unpackParts('')).toEqual([]);
});
