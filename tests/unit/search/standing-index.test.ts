import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { mergeFolder } from '../../../src/commands/build/merge-folder.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SitePage } from '../../../src/search/built-pages.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { untilNow } from '../../frame/until-now.ts';
import { filesOf, pagesIn, small } from './a-small-library.ts';

afterAll(close);

/** A library with its index in `folder`/site, how that was built, and what a build after it is told of what stands. */
async function indexStanding() {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  const options = { store: join(folder, 'store'), limit: small };
  const pages = pagesIn(folder);
  const { shards: standing } = await buildSearchIndex(pages, [], site, options);
  return { folder, site, pages, whole: filesOf(site), options, standing };
}

/** Brings the index that stands in `folder`/site up to date, by way of `folder`/after. */
async function bringUpToDate(folder: string, pages: SitePage[], options: Parameters<typeof buildSearchIndex>[3]) {
  const [site, after] = [join(folder, 'site'), join(folder, 'after')];
  const { gone } = await buildSearchIndex(pages, [], after, { ...options, standingIn: site });
  await mergeFolder(after, site, gone);
}

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
  const { folder, site, pages, whole, options, standing } = await indexStanding();
  const paths = ['', ...readdirSync(site, { recursive: true, encoding: 'utf8' })];
  rmSync(join(site, paths.find((path) => taken.test(path)) ?? 'nothing'), { recursive: true });
  await bringUpToDate(folder, pages, { ...options, standing });
  expect(filesOf(site)).toEqual(whole);
});

it.each([
  [/^all\/index\/./, 'a chunk of the index of all'],
  [/^texts\/ga-[^/]*\/./, 'the text of a page'],
])('makes again what somebody has written to, or emptied: %s (%s)', async (harmed) => {
  const { folder, site, pages, whole, options, standing } = await indexStanding();
  const [one, other] = whole.filter(({ path }) => harmed.test(path)).map(({ path }) => join(site, path));
  truncateSync(other ?? '');
  const standingUntil = untilNow(folder);
  writeFileSync(one ?? '', 'by somebody else');
  await bringUpToDate(folder, pages, { ...options, standing, standingUntil });
  expect(filesOf(site)).toEqual(whole);
});

it.each([0, 12, 40])('makes files again of which only %d bytes stand', async (left) => {
  const { folder, site, options, standing } = await indexStanding();
  const pages = pagesIn(folder, 3);
  await buildSearchIndex(pages, [], join(folder, 'anew'), options);
  for (const name of ['manifest', 'symbols', 'sc/pages', 'sc/meta']) truncateSync(join(site, `${name}.packed`), left);
  for (const name of readdirSync(join(site, 'all/index'))) truncateSync(join(site, 'all/index', name), left);
  await bringUpToDate(folder, pages, { ...options, standing });
  expect(filesOf(site)).toEqual(filesOf(join(folder, 'anew')));
});
