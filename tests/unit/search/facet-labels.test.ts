import { expect, it } from 'vitest';
import { facetLabel, inOrder } from '../../../src/search/facet-labels.ts';

it.each([
  ['organ', 'ecosoc', 'Economic and Social Council', 'name of the organ'],
  ['session', '69', 'Session 69', 'session'],
  ['session', 'S-32', 'Session S-32', 'special session'],
  ['session', '2005', '2005', 'year'],
  ['decade', '2010s', '2010s', 'decade'],
  ['kind', 'resolution', 'Resolution', 'kind'],
  ['subject', 'RULE OF LAW', 'Rule of law', 'subject in capitals'],
  ['subject', 'African Union', 'African Union', 'subject with a name'],
] as const)('%s %s is %s (%s)', (name, value, label, _why) => {
  expect(facetLabel(name, value)).toBe(label);
});

it('offers times newest first, the rest by how many there are', () => {
  expect(
    inOrder(
      'session',
      new Map([
        ['9', 5],
        ['69', 1],
        ['10', 3],
      ]),
    ),
  ).toEqual([
    ['69', 1],
    ['10', 3],
    ['9', 5],
  ]);
  expect(
    inOrder(
      'kind',
      new Map([
        ['decision', 1],
        ['statement', 4],
        ['resolution', 4],
      ]),
    ),
  ).toEqual([
    ['resolution', 4],
    ['statement', 4],
    ['decision', 1],
  ]);
});
