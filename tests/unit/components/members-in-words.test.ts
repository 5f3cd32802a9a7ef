import { expect, it } from 'vitest';
import { heldInWords, membersInWords } from '../../../src/components/series/members-in-words.ts';
import type { DocumentSymbol } from '../../../src/symbols/document-symbol.ts';

const members = (...kinds: readonly DocumentSymbol['kind'][]) => kinds.map((kind) => ({ symbol: { kind } }));

it.each([
  [
    'a decision among resolutions is counted by itself, behind them',
    'resolution',
    members('decision', 'resolution', 'resolution'),
    'resolutions and decisions',
    '2 resolutions and 1 decision',
  ],
  ['statements alone are told as such', 'statement', members('statement', 'statement'), 'statements', '2 statements'],
  ['drafts, whose symbols name no kind', 'draft', members('document', 'document'), 'drafts', '2 drafts'],
  [
    'three kinds, with one "and"',
    'resolution',
    members('resolution', 'decision', 'document', 'document'),
    'resolutions, decisions and drafts',
    '1 resolution, 1 decision and 2 drafts',
  ],
] as const)('%s', (_, kind, those, kinds, counts) => {
  expect(membersInWords({ kind, members: those })).toEqual({ kinds, counts });
});

it.each([
  [
    '4 resolutions',
    1,
    4,
    '4 resolutions, 1 of them held here. The others are named in the preambles of those that are.',
  ],
  ['4 resolutions', 4, 4, '4 resolutions, all of them held here.'],
])('tells of %s, %i of %i held, where the others are known from', (counts, held, of, words) => {
  expect(heldInWords(counts, held, of)).toBe(words);
});
