import { expect, it } from 'vitest';
import { count, emptyTally, summary } from '../../../src/commands/import/tally.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const noticed = (severity: Diagnostic['severity']): Diagnostic[] => [
  { rule: 'x', severity, message: '', hint: '', line: 0, column: 0 },
];

it.each([
  ['written', [], '1 read, 1 written, 0 unchanged, 0 in doubt, 0 failed', false],
  ['unchanged', noticed('info'), '1 read, 0 written, 1 unchanged, 0 in doubt, 0 failed', false],
  ['written', noticed('warning'), '1 read, 1 written, 0 unchanged, 1 in doubt, 0 failed', false],
  ['unchanged', noticed('error'), '1 read, 0 written, 1 unchanged, 1 in doubt, 0 failed', true],
  ['failed', noticed('warning'), '1 read, 0 written, 0 unchanged, 0 in doubt, 1 failed', true],
] as const)('a file %s with %j counts as %s', (state, diagnostics, said, errors) => {
  const tally = emptyTally();
  count(tally, diagnostics, state);
  expect([summary(tally), tally.errors]).toEqual([said, errors]);
});
