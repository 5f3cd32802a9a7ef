import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { differingFiles } from '../bench/synthetic/differing-files.ts';
import { syntheticLibrary } from '../bench/synthetic/write-library.ts';
import { brokenLink, builtPages, pointersOf } from '../frame/built-pages.ts';
import { buildInto } from '../frame/built-site.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';

const text = (symbol: string): string =>
  readFileSync('content/resolutions/a/res/69/12.md', 'utf8').replace('symbol: A/RES/69/12', `symbol: ${symbol}`);

describe('a build for a site below a path', () => {
  it('keeps every link below that path, and names whole addresses by SITE', async () => {
    const folder = join(temporaryFolder(), 'dist');
    const { status, output } = await buildInto(folder, { BASE: '/library', SITE: 'https://example.org' });
    expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
    const pages = builtPages(folder, '/library/');
    const site = { folder, base: '/library/', pages: new Map(pages.map((page) => [page.address, page])) };
    const broken = pages.flatMap((page) => {
      const { loads, leads } = pointersOf(page);
      const own = [...loads, ...leads].map((link) => link.replace(/^https:\/\/example\.org(?=\/)/, ''));
      return own.filter((link) => brokenLink(link, page, site)).map((link) => `${page.address}: ${link}`);
    });
    expect(broken).toEqual([]);
    const canonical = site.pages
      .get('/library/a/res/69/12/')
      ?.tags.find((tag) => tag.attributes['rel'] === 'canonical');
    expect(canonical?.attributes['href']).toBe('https://example.org/library/a/res/69/12/');
    for (const [address, picture] of [
      ['/library/a/res/69/12/', 'a/res/69/12.png'],
      ['/library/about/', 'shared-as.png'],
    ] as const) {
      const named = site.pages.get(address)?.tags.find((tag) => tag.attributes['property'] === 'og:image');
      expect(named?.attributes['content']).toBe(`https://example.org/library/${picture}`);
      expect(readFileSync(join(folder, picture)).toString('latin1', 1, 4)).toBe('PNG');
    }
  });
});

describe('a build from a folder that will not do', () => {
  it.each([
    ['that is missing', {}, 'nowhere', ['nowhere', 'there is no such folder']],
    [
      'with bad front matter',
      { 'x/a.md': text('A/RES/69/12').replace('2014-11-11', '11 November 2014') },
      'x',
      ['a.md', 'adopted'],
    ],
    [
      'with two files of one symbol',
      { 'x/a.md': text('A/RES/69/12'), 'x/b.md': text('A/RES/69/12') },
      'x',
      ['a.md', 'b.md', 'A/RES/69/12'],
    ],
  ])('%s fails with a message that names file and field, and leaves the old site', async (_, files, name, said) => {
    const folder = temporaryFolder({ ...files, 'dist/index.html': 'old', 'dist/404.html': 'old' });
    const { status, output } = await buildInto(join(folder, 'dist'), { RESOLUTIONS: join(folder, name) });
    expect(status).toBe(1);
    for (const words of said) expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['404.html', 'index.html']);
  });
});

it('a build from an empty folder makes a site that says what it is and how to add documents', async () => {
  const folder = temporaryFolder({ 'empty/.keep': '' });
  const { status, output } = await buildInto(join(folder, 'dist'), { RESOLUTIONS: join(folder, 'empty') });
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  const home = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  expect(home).toMatch(/unofficial/i);
  expect(home).toMatch(/npm run import|\/about\/#adding/);
});

it('a text with markup in it is shown as text', async () => {
  const folder = temporaryFolder();
  cpSync('content/resolutions', join(folder, 'texts'), { recursive: true });
  const path = join(folder, 'texts/a/res/69/12.md');
  const markup = '\\<script>alert(1)\\</script> \\*not italics\\* \\[no link]\\(x)';
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('*Welcoming* the efforts', `*Welcoming* ${markup} the efforts`),
  );
  const { status, output } = await buildInto(join(folder, 'dist'), { RESOLUTIONS: join(folder, 'texts') });
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  const html = readFileSync(join(folder, 'dist/a/res/69/12/index.html'), 'utf8');
  expect(html).not.toContain('<script>alert');
  expect(html).toMatch(
    /(&lt;|&#x3C;)script(>|&gt;)alert\(1\)(&lt;|&#x3C;)\/script(>|&gt;) \*not italics\* \[no link\]\(x\)/,
  );
});

it('a build that is interrupted leaves the old site and nothing beside it', async () => {
  const folder = temporaryFolder({ 'dist/index.html': 'old', 'dist/404.html': 'old' });
  const child = spawn(process.execPath, ['src/commands/build.ts', '--outDir', join(folder, 'dist')], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (readdirSync(folder).length < 2) await wait(20);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(join(folder, 'dist/a'))).toBe(false);
});

it('a build that takes up what earlier ones kept gives the same bytes as one that starts anew, also in another place', async () => {
  const texts = Object.fromEntries([...syntheticLibrary(24, 3)].map(({ path, markdown }) => [path, markdown]));
  const folder = temporaryFolder();
  const before = temporaryFolder(texts);
  await buildInto(join(folder, 'site'), { RESOLUTIONS: before });
  const [changed = '', removed = '', added = ''] = Object.keys(texts).slice(8);
  const after = temporaryFolder();
  cpSync(before, after, { recursive: true });
  const markdown = readFileSync(join(before, changed), 'utf8');
  writeFileSync(join(after, changed), markdown.replace(/^(1\. .*)[;.]$/m, '$1, and its resolution 70/1;'));
  writeFileSync(
    join(after, removed),
    readFileSync(join(before, removed), 'utf8').replace(/^title: .*$/m, 'title: Other'),
  );
  writeFileSync(
    join(after, `${added.replace(/[^/]+$/, '')}999.md`),
    readFileSync(join(before, added), 'utf8').replace(/^symbol: (.*)\/\d+(?: \((\d+)\))?$/m, (_, prefix, year) =>
      year ? `symbol: ${prefix}/999 (${year})` : `symbol: ${prefix}/999`,
    ),
  );
  expect(await buildInto(join(folder, 'site'), { RESOLUTIONS: after })).toMatchObject({ status: 0 });
  expect(await buildInto(join(folder, 'anew'), { RESOLUTIONS: after }, ['--fresh'])).toMatchObject({ status: 0 });
  expect(differingFiles(join(folder, 'site'), join(folder, 'anew'))).toEqual([]);
}, 300_000);

it('pages rendered by several threads are byte for byte those that one renders', async () => {
  const texts = Object.fromEntries([...syntheticLibrary(60, 5)].map(({ path, markdown }) => [path, markdown]));
  const folder = temporaryFolder();
  const place = { RESOLUTIONS: temporaryFolder(texts), SITE: 'https://example.org' };
  expect(await buildInto(join(folder, 'one'), { ...place, THREADS: '1' })).toMatchObject({ status: 0 });
  expect(await buildInto(join(folder, 'several'), { ...place, THREADS: '3' })).toMatchObject({ status: 0 });
  const kinds = ['agenda', 'compare', 'data', 'phrases', 'series', 'wanted', 'years', 'sitemap.xml'];
  expect(readdirSync(join(folder, 'one'))).toEqual(expect.arrayContaining(kinds));
  expect(differingFiles(join(folder, 'several'), join(folder, 'one'))).toEqual([]);
}, 300_000);
