import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVotes, votesCast } from '../../../src/corpus/votes.ts';

test('votes stand in the usual order, States in the order of the record, unusual votes last', () => {
  expect(
    votesCast([
      { state: 'B', vote: 'against' },
      { state: 'D', vote: 'in favour' },
      { state: 'A', vote: 'absent' },
      { state: 'C', vote: 'in favour' },
    ]),
  ).toEqual([
    { vote: 'in favour', states: ['D', 'C'] },
    { vote: 'against', states: ['B'] },
    { vote: 'absent', states: ['A'] },
  ]);
});

test('a text without a record has no votes, and a record of another shape is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'votes-'));
  expect(await readVotes(folder, '1.md')).toEqual([]);
  await writeFile(join(folder, '2.votes.json'), '{"states": 3}');
  await expect(readVotes(folder, '2.md')).rejects.toThrow(/2\.votes\.json: expected a list/);
  await rm(folder, { recursive: true });
});
