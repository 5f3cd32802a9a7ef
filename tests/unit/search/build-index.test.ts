import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { comparedIndexes } from '../../frame/compared-index.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { searchedPage } from './a-searched-page.ts';
import { filesOf, pagesIn, small } from './a-small-library.ts';

afterAll(close);

it.each([
  [small, 'a shard a year'],
  [1e9, 'one shard'],
])('has of each word, form and field what one index of Pagefind has: a limit of %d (%s)', async (limit) => {
  const pages = pagesIn(temporaryFolder()).map(({ file }) => readFileSync(file, 'utf8'));
  const { ours, theirs } = await comparedIndexes(pages, limit);
  expect(ours).toEqual(theirs);
  expect(ours.texts).toHaveLength(11);
  expect(Object.keys(ours.words)).toContain('cote (côte)');
});

it('takes a title of space alone for none, by the space that Pagefind knows', async () => {
  const titles = [
    '',
    ' ',
    '\t\n',
    '\u0085',
    '\u00a0\u2003',
    '\ufeff',
    '\u200b',
    '\ufeff a',
    'a\u0085',
    'a\u00a0\u2003b',
  ];
  const { ours, theirs } = await comparedIndexes(
    titles.map((title, at) => searchedPage('<p id="para-1">Urges</p>', { symbol: `A/RES/60/${at + 1}`, title })),
  );
  expect(ours).toEqual(theirs);
});

it('gives the same bytes after a change as anew, and builds only the shard of it', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  const before = await buildSearchIndex(pagesIn(folder), [], join(folder, 'before'), { store, limit: small });
  const pages = pagesIn(folder, 3);
  const after = await buildSearchIndex(pages, [], join(folder, 'after'), { store, limit: small });
  expect([before.unchanged, after.unchanged]).toEqual([0, 10]);
  await buildSearchIndex(pages, [], join(folder, 'anew'), { store: join(folder, 'other'), limit: small });
  expect(filesOf(join(folder, 'after'))).toEqual(filesOf(join(folder, 'anew')));
  expect(filesOf(join(folder, 'after'))).not.toEqual(filesOf(join(folder, 'before')));
});

it('makes shards again that another program has made', async () => {
  const folder = temporaryFolder();
  const pages = pagesIn(folder);
  const build = (program: string) =>
    buildSearchIndex(pages, [], join(folder, 'index'), { store: join(folder, 'store'), program });
  const built = [await build('one'), await build('another'), await build('one')];
  expect(built.map(({ unchanged }) => unchanged)).toEqual([0, 0, 1]);
});

const damages: [string, (path: string) => void][] = [
  ['lack', (path) => rmSync(path)],
  ['have half of', (path) => truncateSync(path, statSync(path).size >> 1)],
  ['have nothing in', (path) => truncateSync(path)],
];

it.each(
  damages.flatMap(([how, damage]) =>
    ['words', 'texts', 'pages.json', 'engine.packed'].map((file) => [how, file, damage] as const),
  ),
)('makes folders of the store again that %s %s', async (_, file, damage) => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  const pages = pagesIn(folder);
  await buildSearchIndex(pages, [], join(folder, 'before'), { store, limit: small });
  for (const { path } of filesOf(store)) if (path.endsWith(file)) damage(join(store, path));
  await buildSearchIndex(pages, [], join(folder, 'after'), { store, limit: small });
  expect(filesOf(join(folder, 'after'))).toEqual(filesOf(join(folder, 'before')));
});

it('names the page that can not be indexed, whichever process reads it', async () => {
  const folder = temporaryFolder();
  const many = Array.from({ length: 6 }, () => pagesIn(folder)).flat();
  writeFileSync(join(folder, '4.html'), '<html><body>no text</body></html>');
  const failed = buildSearchIndex(many, [], join(folder, 'index'), { store: join(folder, 'store') });
  await expect(failed).rejects.toThrow("/4/ can't be indexed: it has no element with data-pagefind-body");
});
