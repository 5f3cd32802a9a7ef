import { expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';

/** A pattern that could read one mark in two ways tried 2^27 readings of these before it gave up. */
it.each([
  'section I, ',
  'annex I, ',
  'annex I and ',
  'section I.A, ',
  'part A, ',
  'sections I, II and III, ',
  'paragraph 3 (a), (b) and (c) of annex I, ',
  'paragraphs 1, 2 (a) and 3 to 7, ',
  'paragraph 5 of section I in annex I to ',
  'subparagraphs (a), (b) (i) and (c) of paragraph 5, ',
  'annex in annex to annex of ',
  '1 to ',
  'I–',
])('a long list that leads nowhere, of "%s", takes no time', (unit) => {
  for (const [lead, end] of [
    ['resolution 60/1 and ', 'as well as wind thereof'],
    ['resolution 60/1, sections ', 'of rain of that resolution'],
  ]) {
    const from = performance.now();
    findCitations(`${lead}${unit.repeat(27)}${end}`, { organ: 'General Assembly' });
    expect(performance.now() - from).toBeLessThan(1000);
  }
});
