import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { mergeFolder } from '../../../src/commands/build/merge-folder.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SitePage } from '../../../src/search/built-pages.ts';
import { comparedIndexes } from '../../frame/compared-index.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { untilNow } from '../../frame/until-now.ts';
import { searchedPage } from './a-searched-page.ts';

afterAll(close);

const subjects = [
  'peace',
  'rights',
  'Côte d’Ivoire',
  'cote',
  'peacekeeping',
  'the Sahara’s re-use',
  'co-operation',
  '§ 4 (a)',
];

/** Ten texts of the Assembly, one a year, and one of the Council, as pages; `changed` says something else. */
function pagesIn(folder: string, changed?: number): SitePage[] {
  const texts = Array.from({ length: 11 }, (_, at) => ({
    symbol: at < 10 ? `A/RES/${60 + at}/1` : 'S/RES/1999 (2015)',
    organ: at < 10 ? ('ga' as const) : ('sc' as const),
    title: `Question of ${subjects[at % subjects.length]} and peace`,
    date: `${2006 + at}-11-03`,
    session: at < 10 ? `${60 + at}` : null,
  }));
  return texts.map((text, at) => {
    const words = Array.from({ length: 40 }, (_, word) => subjects[(at * 7 + word * (at + 3)) % subjects.length]).join(
      ' ',
    );
    const body = `<h2 id="annex-1">Annex ${at}</h2><p id="pre-1">Recalling ${words}${at === changed ? ' anew' : ''}</p><p id="para-1">Decides</p>`;
    const file = join(folder, `${at}.html`);
    writeFileSync(file, searchedPage(body, text));
    return { path: `/${at}/`, file };
  });
}

/** All files of a folder by path. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

/** Bytes of HTML in a shard that make each year of these texts one. */
const small = 500;

/** Brings the index that stands in `folder`/site up to date, by way of `folder`/after. */
async function bringUpToDate(folder: string, pages: SitePage[], options: Parameters<typeof buildSearchIndex>[3]) {
  const [site, after] = [join(folder, 'site'), join(folder, 'after')];
  const { gone } = await buildSearchIndex(pages, [], after, { ...options, standingIn: site });
  await mergeFolder(after, site, gone);
}

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

it('leaves chunks that are the same in the site as they stand there, and no others', async () => {
  const folder = temporaryFolder();
  const options = { store: join(folder, 'store'), limit: small };
  const { shards } = await buildSearchIndex(pagesIn(folder), [], join(folder, 'site'), options);
  const pages = pagesIn(folder, 3);
  await buildSearchIndex(pages, [], join(folder, 'anew'), options);
  const index = (name: string) => filesOf(join(folder, name, 'ga/index'));
  const anew = index('anew');
  const [first, second] = anew.filter(({ path }) => index('site').some((each) => each.path === path));
  expect(second).toBeDefined();
  const asItStands = gzipSync(gunzipSync(first?.content ?? ''), { level: 1 });
  writeFileSync(join(folder, 'site/ga/index', first?.path ?? ''), asItStands);
  writeFileSync(join(folder, 'site/ga/index', second?.path ?? ''), gzipSync('another content of this name'));
  const standing = { standing: shards, standingIn: join(folder, 'site') };
  const { gone } = await buildSearchIndex(pages, [], join(folder, 'after'), { ...options, ...standing });
  expect(index('after').length).toBeLessThan(anew.length);
  await mergeFolder(join(folder, 'after'), join(folder, 'site'), gone);
  const expected = filesOf(join(folder, 'anew')).map((each) =>
    each.path === `ga/index/${first?.path}` ? { ...each, content: asItStands } : each,
  );
  expect(filesOf(join(folder, 'site'))).toEqual(expected);
});

it('does not write once more what stands in the site', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  const pages = pagesIn(folder);
  const { shards } = await buildSearchIndex(pages, [], join(folder, 'whole'), { store, limit: small });
  const standing = new Map([...shards].filter(([name]) => name !== 'sc'));
  const standingIn = join(folder, 'whole');
  await buildSearchIndex(pages, [], join(folder, 'rest'), { store, limit: small, standing, standingIn });
  const written = filesOf(join(folder, 'rest'));
  expect(written.some(({ path }) => path.startsWith('sc/index/'))).toBe(true);
  expect(written.some(({ path }) => /^(?:all\/index|texts)\//.test(path))).toBe(false);
  const whole = new Map(filesOf(join(folder, 'whole')).map(({ path, content }) => [path, content]));
  for (const { path, content } of written) expect(content, path).toEqual(whole.get(path));
});

it.each([
  [/^all\/index\/./, 'a chunk of the index of all'],
  [/^ga\/meta/, 'the list of an index'],
  [/^texts\/ga-[^/]*\/./, 'the text of a page'],
  [/^texts\/sc[^/]*$/, 'all texts of a shard'],
  [/^manifest/, 'a list of the search'],
  [/^$/, 'the whole index'],
])('makes again what was taken away: %s (%s)', async (taken) => {
  const folder = temporaryFolder();
  const options = { store: join(folder, 'store'), limit: small };
  const pages = pagesIn(folder);
  const site = join(folder, 'site');
  const { shards: standing } = await buildSearchIndex(pages, [], site, options);
  const whole = filesOf(site);
  const paths = ['', ...readdirSync(site, { recursive: true, encoding: 'utf8' })];
  rmSync(join(site, paths.find((path) => taken.test(path)) ?? 'nothing'), { recursive: true });
  await bringUpToDate(folder, pages, { ...options, standing });
  expect(filesOf(site)).toEqual(whole);
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

it.each([
  [/^all\/index\/./, 'a chunk of the index of all'],
  [/^texts\/ga-[^/]*\/./, 'the text of a page'],
])('makes again what somebody has written to, or emptied: %s (%s)', async (harmed) => {
  const folder = temporaryFolder();
  const options = { store: join(folder, 'store'), limit: small };
  const pages = pagesIn(folder);
  const site = join(folder, 'site');
  const { shards: standing } = await buildSearchIndex(pages, [], site, options);
  const whole = filesOf(site);
  const [one, other] = whole.filter(({ path }) => harmed.test(path)).map(({ path }) => join(site, path));
  truncateSync(other ?? '');
  const standingUntil = untilNow(folder);
  writeFileSync(one ?? '', 'by somebody else');
  await bringUpToDate(folder, pages, { ...options, standing, standingUntil });
  expect(filesOf(site)).toEqual(whole);
});

it.each([0, 12, 40])('makes files again of which only %d bytes stand', async (left) => {
  const folder = temporaryFolder();
  const options = { store: join(folder, 'store'), limit: small };
  const site = join(folder, 'site');
  const { shards: standing } = await buildSearchIndex(pagesIn(folder), [], site, options);
  const pages = pagesIn(folder, 3);
  await buildSearchIndex(pages, [], join(folder, 'anew'), options);
  for (const name of ['manifest', 'symbols', 'sc/pages', 'sc/meta']) truncateSync(join(site, `${name}.packed`), left);
  for (const name of readdirSync(join(site, 'all/index'))) truncateSync(join(site, 'all/index', name), left);
  await bringUpToDate(folder, pages, { ...options, standing });
  expect(filesOf(site)).toEqual(filesOf(join(folder, 'anew')));
});

it('names the page that can not be indexed, whichever process reads it', async () => {
  const folder = temporaryFolder();
  const many = Array.from({ length: 6 }, () => pagesIn(folder)).flat();
  writeFileSync(join(folder, '4.html'), '<html><body>no text</body></html>');
  const failed = buildSearchIndex(many, [], join(folder, 'index'), { store: join(folder, 'store') });
  await expect(failed).rejects.toThrow("/4/ can't be indexed: it has no element with data-pagefind-body");
});
