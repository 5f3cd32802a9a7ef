import { expect, test } from 'vitest';
import { plainText } from '../../../src/exports/text/plain-text.ts';
import { documentOf, heading, note, organLine, paragraph, table } from '../markdown/sample-document.ts';
import { heldText } from './a-held-text.ts';

test('plain text keeps marks, depth and tables, and puts notes last', () => {
  const body = [
    organLine(),
    paragraph('1.', '{Notes} it:[^1]'),
    paragraph('(a)', 'once;', 1),
    heading('Annex', 'Costs'),
    table(['Year', 'Cost'], ['1', '2']),
  ];
  expect(plainText(heldText(documentOf(body, [note('1', 'See resolution 65/3.')])))).toBe(
    [
      'A/RES/99/1\nGeneral Assembly\nHarbour lights\nAdopted on 11 November 2044',
      'The General Assembly,',
      '1. Notes it:[1]',
      '    (a) once;',
      'Annex Costs',
      'Year\tCost\n1\t2',
      'Notes',
      '[1] See resolution 65/3.',
      'Unofficial copy. Official document: https://docs.un.org/en/A/RES/99/1\n',
    ].join('\n\n'),
  );
});
