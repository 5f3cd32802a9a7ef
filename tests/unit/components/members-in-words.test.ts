import { expect, it } from 'vitest';
import { membersInWords } from '../../../src/components/series/members-in-words.ts';

const members = (...kinds: readonly string[]) => kinds.map((kind) => ({ symbol: { kind } }));

it.each([
  [
    'a decision among resolutions is counted by itself, behind them',
    'resolution',
    members('decision', 'resolution', 'resolution'),
    'resolutions and decisions',
    '2 resolutions and 1 decision',
  ],
  ['statements alone are told as such', 'statement', members('statement', 'statement'), 'statements', '2 statements'],
] as const)('%s', (_, kind, those, kinds, counts) => {
  expect(membersInWords({ kind, members: those })).toEqual({ kinds, counts });
});
