import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { resolutionsFolder } from '../../../src/corpus/resolutions-folder.ts';

const frontMatter = (symbol: string, more = ''): string => `---
symbol: ${symbol}
title: On a subject
organ: General Assembly
kind: resolution
language: en
adopted: "2014-11-11"
published: null
session: "69"
meeting: null
agendaItems: []
origin: null
jobNumber: null
${more}---

Text.
`;

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'catalogue-'));
});
afterAll(() => rm(root, { recursive: true }));

async function folderOf(name: string, files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name, path)), { recursive: true });
    await writeFile(join(root, name, path), text);
  }
  return join(root, name);
}

describe('readCatalogue', () => {
  test('entries come in the order of their symbols as numbers, whatever the names of their files', async () => {
    const folder = await folderOf('order', {
      'a.md': frontMatter('A/RES/69/100'),
      'b/c.md': frontMatter('A/RES/69/12'),
      'notes.txt': 'no text of the library',
    });
    const entries = await readCatalogue(folder);
    expect(entries.map(({ address, path }) => [address, path])).toEqual([
      ['/a/res/69/12/', 'b/c.md'],
      ['/a/res/69/100/', 'a.md'],
    ]);
  });

  test('the digest follows the text', async () => {
    const folder = await folderOf('digest', {
      'a.md': frontMatter('A/RES/69/1'),
      'b.md': `${frontMatter('A/RES/69/2')} More.`,
    });
    const [first, second] = await readCatalogue(folder);
    expect(first?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(first?.digest).not.toBe(second?.digest);
  });

  test.each([
    ['a missing folder is named, with what to do', 'missing', {}, /missing: there is no such folder.*npm run import/s],
    [
      'a wrong field is named with its file',
      'field',
      { 'x/bad.md': frontMatter('A/RES/69/1', 'vote: many\n') },
      /x\/bad\.md.*"vote"/s,
    ],
    [
      'a symbol that is none is named',
      'symbol',
      { 'bad.md': frontMatter('resolution 12') },
      /bad\.md.*"symbol".*resolution 12/s,
    ],
    [
      'two files with one symbol are both named',
      'twins',
      { 'one.md': frontMatter('A/RES/69/1'), 'two.md': frontMatter('A/RES/69/1') },
      /two\.md.*"symbol".*A\/RES\/69\/1.*one\.md/s,
    ],
    [
      'every file at fault is named, not only the first',
      'both',
      { 'one.md': 'no front matter', 'two.md': '---\n: :\n---\n' },
      /one\.md.*two\.md/s,
    ],
  ] as const)('%s', async (_, name, files, message) => {
    await expect(readCatalogue(await folderOf(name, files))).rejects.toThrow(message);
  });

  test('an empty folder is an empty catalogue', async () => {
    await mkdir(join(root, 'empty'));
    expect(await readCatalogue(join(root, 'empty'))).toEqual([]);
  });
});

test.each([
  [{}, '/project/content/resolutions'],
  [{ RESOLUTIONS: 'texts' }, '/project/texts'],
  [{ RESOLUTIONS: '/elsewhere' }, '/elsewhere'],
  [{ RESOLUTIONS: '' }, '/project/content/resolutions'],
])('%o reads from %s', (env, expected) => {
  expect(resolutionsFolder(env, '/project')).toBe(expected);
});
