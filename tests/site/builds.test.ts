import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sizeOf } from '../../src/commands/build/build-report.ts';
import { forms } from '../../src/exports/forms.ts';
import { libraryFiles } from '../../src/exports/library/library-files.ts';
import { differingFiles } from '../bench/synthetic/differing-files.ts';
import { syntheticLibrary } from '../bench/synthetic/write-library.ts';
import { brokenLink, builtPages, pointersOf } from '../frame/built-pages.ts';
import { buildInto } from '../frame/built-site.ts';
import { checkLinks } from '../frame/site-links.ts';
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

it.each([
  ['as soon as it has begun', {}, ''],
  ['while threads write its pages', { THREADS: '3' }, 'compare'],
])(
  'a build that is interrupted %s leaves the old site and nothing beside it',
  async (_, environment, begun) => {
    const texts = Object.fromEntries([...syntheticLibrary(60, 5)].map(({ path, markdown }) => [path, markdown]));
    const folder = temporaryFolder({ 'dist/index.html': 'old', 'dist/404.html': 'old' });
    const child = spawn(process.execPath, ['src/commands/build.ts', '--outDir', join(folder, 'dist')], {
      stdio: 'ignore',
      env: { ...process.env, RESOLUTIONS: temporaryFolder(texts), ...environment },
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const aside = () => readdirSync(folder).find((name) => name !== 'dist');
    while (!existsSync(join(folder, aside() ?? 'none', begun))) await wait(5);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(existsSync(join(folder, 'dist/a'))).toBe(false);
  },
  60_000,
);

type Texts = Map<string, string>;

const votesEnding = '.votes.json';
const votes = (...cast: string[]): string => JSON.stringify(cast.map((vote, at) => ({ state: `State ${at}`, vote })));
const votesFile = (texts: Texts): string => [...texts.keys()].find((path) => path.endsWith(votesEnding)) ?? '';

/** Edits of a library, each a reason for other pages to change than its own. `take` answers a text that no other edit has, with these words in it. */
const edits: [string, (texts: Texts, take: (words: RegExp) => string) => void][] = [
  ['another title leaves its series', replacing(/^title: .*$/m, 'title: Other')],
  [
    'votes are recorded beside a text',
    (texts, take) => {
      const path = take(/^jobNumber: .*$/m);
      const vote = 'vote:\n  inFavour: 1\n  against: 1\n  abstaining: 0';
      texts.set(path, (texts.get(path) ?? '').replace(/^jobNumber: .*$/m, `$&\n${vote}`));
      texts.set(path.replace('.md', votesEnding), votes('in favour', 'against'));
    },
  ],
  ['another date moves it in every list', replacing(/^adopted: .*$/m, 'adopted: 1999-01-02')],
  ['a text that is taken away is not held any more', (texts, take) => void texts.delete(take(/./))],
  ['a note says more', replacing(/^(\[\^1\]: .*)$/m, '$1 More.')],
  ['a text that is not held is cited once more', replacing(/^(1\. .*)[;.]$/m, '$1, and its resolution 70/1;')],
  [
    'the title of another series takes it there',
    (texts, take) => {
      const [, title = ''] = /^title: (.+)$/m.exec(texts.get(take(/^title: .+$/m)) ?? '') ?? [];
      replacing(/^title: .+$/m, `title: ${title}`)(texts, take);
    },
  ],
  ['another State votes', (texts) => void texts.set(votesFile(texts), votes('in favour', 'against', 'abstaining'))],
  [
    'a text that is added has neighbours',
    (texts, take) => {
      const path = take(/./);
      texts.set(path.replace(/[^/]+$/, '999.md'), numbered(texts.get(path) ?? '', 999));
    },
  ],
  [
    'a text under another symbol leaves those that cite it without a text',
    (texts, take) => {
      const path = take(/./);
      const markdown = numbered(texts.get(path) ?? '', 998);
      texts.delete(path);
      texts.set(path.replace(/[^/]+$/, '998.md'), markdown);
    },
  ],
  [
    'a text that was cited and not held comes to be held',
    (texts, take) => {
      const markdown = texts.get(take(/^symbol: A\/RES\//m)) ?? '';
      texts.set('a/res/70/1.md', markdown.replace(/^symbol: .*$/m, 'symbol: A/RES/70/1'));
    },
  ],
  ['paragraphs that are cited by their numbers have others', replacing(/^([1-9])\. /gm, '2$1. ')],
];

function replacing(words: RegExp, by: string) {
  return (texts: Texts, take: (words: RegExp) => string): void => {
    const path = take(words);
    texts.set(path, (texts.get(path) ?? '').replace(words, by));
  };
}

function printedSize(folder: string): string {
  const { files, bytes } = sizeOf(folder);
  return `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

const numbered = (markdown: string, number: number): string =>
  markdown.replace(
    /^symbol: (.*)\/\d+( \(\d+\))?$/m,
    (_, organ: string, year = '') => `symbol: ${organ}/${number}${year}`,
  );

it('builds that make only what has changed give the same bytes as one that starts anew, in another place', async () => {
  const texts = new Map([...syntheticLibrary(24, 3)].map(({ path, markdown }) => [path, markdown]));
  const untouched = new Set(texts.keys());
  const take = (words: RegExp): string => {
    const path = [...untouched].find((each) => words.test(texts.get(each) ?? ''));
    if (!path) throw new Error(`No text is left with ${words} in it.`);
    untouched.delete(path);
    return path;
  };
  const folder = temporaryFolder();
  const build = (place: string, options: string[] = [], threads = '') =>
    buildInto(
      join(folder, place),
      { RESOLUTIONS: temporaryFolder(Object.fromEntries(texts)), THREADS: threads },
      options,
    );
  expect(await build('site')).toMatchObject({ status: 0 });
  for (const [some, threads] of [
    [edits.slice(0, 4), ''],
    [edits.slice(4, 9), '3'],
    [edits.slice(9), '2'],
  ] as const) {
    for (const [, edit] of some) edit(texts, take);
    const { status, output } = await build('site', [], threads);
    expect([status, output]).toEqual([0, expect.stringMatching(/[1-9]\d* of them unchanged/)]);
  }
  const any = (words: RegExp): string => [...texts].find(([, markdown]) => words.test(markdown))?.[0] ?? '';
  // Of one route, one page is to be made from another text, and one was taken away.
  replacing(/^title: (.+)$/m, 'title: $1 once more')(texts, any);
  const other = [...texts.keys()].findLast((path) => path.endsWith('.md') && path !== any(/^title: .+$/m)) ?? '';
  rmSync(join(folder, 'site', other.replace('.md', '/index.html')));
  rmSync(join(folder, 'site/about'), { recursive: true });
  rmSync(join(folder, 'site/newest/index.html'));
  writeFileSync(join(folder, 'site/years/index.html'), 'written by somebody else');
  const { status, output } = await build('site', [], '3');
  expect([status, output]).toEqual([0, expect.stringContaining(printedSize(join(folder, 'site')))]);
  rmSync(join(folder, 'site/_astro'), { recursive: true });
  replacing(/^title: (.+)$/m, 'title: $1 again')(texts, any);
  for (const _ of ['without its assets', 'with nothing to do'])
    expect(await build('site')).toMatchObject({ status: 0 });
  expect(await build('anew', ['--fresh'])).toMatchObject({ status: 0 });
  expect(differingFiles(join(folder, 'site'), join(folder, 'anew'))).toEqual([]);
}, 300_000);

it('pages rendered by several threads are byte for byte those that one renders, and are counted as they are written', async () => {
  const texts = Object.fromEntries([...syntheticLibrary(60, 5)].map(({ path, markdown }) => [path, markdown]));
  const folder = temporaryFolder();
  const place = { RESOLUTIONS: temporaryFolder(texts), SITE: 'https://example.org' };
  for (const [name, THREADS] of [
    ['one', '1'],
    ['several', '3'],
  ] as const) {
    const built = await buildInto(join(folder, name), { ...place, THREADS });
    expect(built).toMatchObject({ status: 0, output: expect.stringContaining(printedSize(join(folder, name))) });
  }
  const kinds = ['agenda', 'compare', 'data', 'phrases', 'series', 'wanted', 'years', 'sitemap.xml'];
  expect(readdirSync(join(folder, 'one'))).toEqual(expect.arrayContaining(kinds));
  expect(differingFiles(join(folder, 'several'), join(folder, 'one'))).toEqual([]);
}, 300_000);

const otherDisk = '/dev/shm';

it.skipIf(!existsSync(otherDisk) || statSync(otherDisk).dev === statSync('.').dev)(
  'a site on another disk than the project has the same bytes',
  async () => {
    const folder = mkdtempSync(join(otherDisk, 'site-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const texts = temporaryFolder({ 'a/res/69/12.md': text('A/RES/69/12') });
    const here = join(temporaryFolder(), 'here');
    for (const title of ['once more', 'again']) {
      writeFileSync(join(texts, 'a/res/69/12.md'), text('A/RES/69/12').replace(/^title: .+$/m, `title: ${title}`));
      for (const place of [join(folder, 'there'), here])
        expect(await buildInto(place, { RESOLUTIONS: texts })).toMatchObject({ status: 0 });
      expect(differingFiles(join(folder, 'there'), here)).toEqual([]);
    }
    expect(readdirSync(folder)).toEqual(['there']);
    expect(readdirSync(here).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);

it('a site that was put in the place of the one that was built is not taken for it', async () => {
  const folder = temporaryFolder();
  await buildInto(join(folder, 'dist'));
  renameSync(join(folder, 'dist'), join(folder, 'kept'));
  cpSync(join(folder, 'kept'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/a/res/69/12/index.html'), 'half');
  expect(await buildInto(join(folder, 'dist'))).toMatchObject({ status: 0 });
  expect(differingFiles(join(folder, 'kept'), join(folder, 'dist'))).toEqual([]);
});

it('a site with few files has the pages and the whole library, no other forms of each text, and bundles what the search shows', async () => {
  const count = 40;
  const texts = temporaryFolder(
    Object.fromEntries([...syntheticLibrary(count, 3)].map(({ path, markdown }) => [path, markdown])),
  );
  const folder = join(temporaryFolder(), 'site');
  const { status, output } = await buildInto(folder, { RESOLUTIONS: texts }, ['--few-files']);
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const [path = ''] = readdirSync(texts, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(files).toContain(path.replace(/\.md$/, '/index.html'));
  expect(files).not.toContain(path);
  expect(files.filter((file) => file.endsWith('.zip')).length).toBeGreaterThan(0);
  expect(files.filter((file) => /pagefind.texts.*\.packed$/.test(file)).length).toBeLessThan(count / 2);
  expect(checkLinks(folder).broken).toEqual([]);
}, 300_000);

it('the site that is served while one works on it has every file that a build writes', async () => {
  const { RESOLUTIONS, BASE, BASE_URL, DEV, MODE, PROD, SSR, NODE_ENV, VITEST, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...inherited, PORT: '4390', SITE: 'https://example.org' },
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (words: Buffer) => {
        said += words;
        const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      });
      child.once('close', () => reject(new Error(said)));
    });
    const files = [
      ...forms.map(({ extension }) => `/a/res/69/12.${extension}`),
      ...[...libraryFiles.map(({ name }) => name), 'markdown.zip', 'akoma-ntoso.zip'].map((name) => `/data/${name}`),
      ...['/a/res/69/12.png', '/feeds/all.atom', '/a/res/65/122.cited.atom', '/robots.txt', '/sitemap.xml', '/check/'],
    ];
    const answered: [string, number][] = [];
    for (const file of files) answered.push([file, (await fetch(url + file)).status]);
    expect(answered).toEqual(files.map((file) => [file, 200]));
    expect((await fetch(`${url}/a/res/69/12.doc`)).status).toBe(404);
  } finally {
    child.kill();
  }
}, 120_000);

it('two builds at once wait for each other and are both right', async () => {
  const [one, other] = [3, 5].map((seed) => ({
    folder: join(temporaryFolder(), 'dist'),
    texts: Object.fromEntries([...syntheticLibrary(3, seed)].map(({ path, markdown }) => [path, markdown])),
  }));
  if (!one || !other) throw new Error('Two libraries are wanted.');
  const both = await Promise.all(
    [one, other].map(({ folder, texts }) => buildInto(folder, { RESOLUTIONS: temporaryFolder(texts) })),
  );
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  for (const { folder, texts } of [one, other]) {
    for (const path of Object.keys(texts)) expect(existsSync(join(folder, path))).toBe(true);
  }
});
