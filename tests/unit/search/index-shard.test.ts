import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { packEntries, type Words } from '../../../src/search/indexing/found-words.ts';
import { shardIndexer } from '../../../src/search/indexing/index-shard.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { searchedPage } from './a-searched-page.ts';

const found = (word: string): string => packEntries([{ word, form: null, part: false }]);

it.each([
  [-1, 'what was learnt is forgotten before each shard'],
  [1000, 'all shards share what was learnt'],
])('shards of one process ask for words in turn, and have their own: %d entries at most (%s)', async (most) => {
  const names = ['Peace', 'Water', 'Sand'];
  const files = Object.fromEntries(names.map((name) => [`${name}.html`, searchedPage(`<p>${name}</p>`)]));
  const folder = temporaryFolder(files);
  const asking = { now: 0, most: 0 };
  const find = async ({ inText, inFields }: Words): Promise<Words> => {
    asking.most = Math.max(asking.most, ++asking.now);
    await setTimeout(5);
    asking.now--;
    return { inText: inText.map(found), inFields: inFields.map(found) };
  };
  const index = shardIndexer(find, most);
  const jobs = names.map((name) => ({
    pages: [{ path: `/${name}/`, file: join(folder, `${name}.html`) }],
    folder: join(folder, name),
  }));
  await Promise.all(jobs.map(index));
  expect(asking.most).toBe(1);
  for (const { folder: shard } of jobs) {
    const words = readFileSync(join(shard, 'words'), 'utf8');
    expect(names.filter((name) => words.includes(name))).toEqual([shard.slice(folder.length + 1)]);
  }
});
