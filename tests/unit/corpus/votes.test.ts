import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/corpus/open-library.ts';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { readVotes, votesCast } from '../../../src/corpus/votes.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

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

test.each([
  ['that was voted on has', '$&\nvote:\n  inFavour: 1\n  against: 0\n  abstaining: 0', 1],
  ['that was not has none, as no page would be made again for another', '$&', 0],
])('of a record beside it a text %s', async (_, frontMatter, votes) => {
  const [{ markdown } = { markdown: '' }] = syntheticLibrary(1, 3);
  const folder = temporaryFolder({
    '1.md': markdown.replace(/^jobNumber: .*$/m, frontMatter),
    '1.votes.json': JSON.stringify([{ state: 'A', vote: 'in favour' }]),
  });
  const library = openLibrary(await readCatalogue(folder), folder);
  for (const entry of library.entries) expect(await library.votesOf(entry)).toHaveLength(votes);
  expect(library.entries).toHaveLength(1);
});
