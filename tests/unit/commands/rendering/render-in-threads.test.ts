import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import { describe, expect, it, vi } from 'vitest';
import { renderInThreads } from '../../../../src/commands/build/rendering/render-in-threads.ts';
import { type PagesWanted, threadsFor } from '../../../../src/commands/build/rendering/render-site.ts';
import { app } from '../../../fixtures/rendering/app.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

const entry = fileURLToPath(new URL('../../../fixtures/rendering/app.ts', import.meta.url));
interface Made {
  folder: string;
  /** What was left to Astro. */
  left: string[];
  logged: unknown[];
  errors: string[];
  /** Undefined where all was made. */
  failure: (Error & Record<string, unknown>) | undefined;
}

/** Makes these pages with three threads below a temporary folder, those of `texts` last; `files` is the file of the bundled app. */
async function made(
  pathnames: string[],
  { texts = [] as string[], atLeast = 0, files = entry, published = {}, ended = false } = {},
): Promise<Made> {
  const folder = temporaryFolder();
  const publicDir = pathToFileURL(`${temporaryFolder({ kept: '', ...published })}/`);
  const [logged, errors]: [unknown[], string[]] = [[], []];
  const options = app.getOptions();
  const own = {
    ...app,
    getComponentByRoute: async () => ({
      getStaticPaths: async () => pathnames.map((page) => ({ params: { page } })),
    }),
    getOptions: () => ({
      ...options,
      settings: { config: { base: '/', outDir: pathToFileURL(`${folder}/`), publicDir }, scripts: [] },
      logger: {
        options: { destination: { write: (event: unknown) => logged.push(event) } },
        error: (_: string, message: string) => errors.push(message),
      },
    }),
  };
  const prerenderer = { name: 'fake', app: own } as unknown as AstroPrerenderer;
  const compared = Promise.resolve();
  const wanted: PagesWanted = { threads: 3, texts: new Set(texts), atLeast, standing: new Map(), compared };
  const noneWanted = Promise.reject<PagesWanted>(new Error('No pages are wanted.'));
  noneWanted.catch(() => {});
  const pages = { sure: Promise.resolve(wanted), wanted: ended ? noneWanted : Promise.resolve(wanted) };
  const open = renderInThreads(prerenderer, () => files, pages);
  try {
    const left = (await open.getStaticPaths()).map(({ pathname }) => pathname);
    return { folder, left, logged, errors, failure: undefined };
  } catch (error) {
    return { folder, left: [], logged, errors, failure: error as Error & Record<string, unknown> };
  }
}

/** So many pages of texts that a part of them goes to each thread. */
const many = Array.from({ length: 400 }, (_, at) => `/a/${Math.floor(at / 5)}.${at % 5}`);
const texts = Array.from({ length: 80 }, (_, at) => `a/${at}`);

describe('pages rendered in threads', () => {
  it('are written each with its own bytes, none left to Astro', async () => {
    const { folder, left, failure } = await made(many, { texts });
    expect([left, failure]).toEqual([[], undefined]);
    expect(many.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(many.map((path) => `this is ${path}`));
  });

  it('are asked for once where several paths have one file', async () => {
    const { folder, failure } = await made(['/a/b.txt', 'a/b.txt/']);
    expect([failure, readFileSync(join(folder, 'a/b.txt'), 'utf8')]).toEqual([undefined, 'this is /a/b.txt']);
  });

  it('are left to Astro where a public file has their name, as it says what is wrong', async () => {
    const { folder, left } = await made(['/a.txt', '/x/b.txt'], { published: { 'x/b.txt': '' } });
    expect([left, existsSync(join(folder, 'x/b.txt'))]).toEqual([['/x/b.txt'], false]);
  });

  it('write no file where the page has no body', async () => {
    const { folder, failure } = await made(['/nothing.txt']);
    expect([failure, existsSync(join(folder, 'nothing.txt'))]).toEqual([undefined, false]);
  });

  it('know the styles of every page', async () => {
    const { folder } = await made(['/given.txt']);
    expect(JSON.parse(readFileSync(join(folder, 'given.txt'), 'utf8'))).toEqual([['page', { styles: [{ depth: 1 }] }]]);
  });

  it('say what they log in the main thread', async () => {
    expect((await made(['/warns.txt'])).logged).toEqual([{ level: 'warn', message: 'doubtful' }]);
  });

  it.each([
    ['in a thread, as lists are', ['/fails.txt'], []],
    ['in the main thread, which begins with the last text', [...many, '/fails.txt'], [...texts, 'fails']],
  ])('fail as Astro has them fail, with the same name, message and hint: %s', async (_, paths, texts) => {
    const { failure, errors } = await made(paths, { texts });
    expect(failure).toMatchObject({ name: 'ContentError', hint: 'Write one.' });
    expect(failure?.message).toContain('the field "title" is missing.');
    expect(errors).toEqual([expect.stringMatching(/^Caught error rendering \/fails\.txt: ContentError: .*a\.md/)]);
  });

  it.each([
    ['a fault of the program', '/faults.txt', { constructor: TypeError }],
    ['an error with code in it', '/fails-with-code.txt', { message: 'the cause is code.' }],
    ['a page that leads elsewhere', '/moved.txt', { message: expect.stringContaining('moved.txt leads elsewhere') }],
  ])('fail with %s', async (_, path, expected) => {
    expect((await made([path])).failure).toMatchObject(expected);
  });

  it('let their threads go where none is wanted any more', async () => {
    const letGo = vi.spyOn(Worker.prototype, 'terminate');
    const { failure } = await made(['/a.txt'], { atLeast: 2, ended: true });
    expect([failure?.message, letGo.mock.calls.length]).toEqual(['No pages are wanted.', 2]);
    letGo.mockRestore();
  });

  it('fail where a thread is lost before it had a page', async () => {
    const { failure } = await made([], { files: '/nowhere/app.mjs' });
    expect(failure).toBeUndefined();
    const { failure: lost } = await made(['/a.txt', '/b.txt'], { files: '/nowhere/app.mjs', atLeast: 2 });
    expect(lost?.message).toMatch(/thread .* was lost .*nowhere.*THREADS=1/s);
  });

  it.each([
    ['ends', '/ends.txt', 'status 3'],
    ['runs out of memory', '/grows.txt', 'memory'],
  ])(
    'fail with the name of the page where a thread %s',
    async (_, path, reason) => {
      const { failure } = await made([path]);
      expect(failure?.message).toContain(path);
      expect(failure?.message).toContain(reason);
    },
    60_000,
  );
});

it.each([
  ['few pages', 700, undefined, 1],
  ['the main one alone', 1e5, 1, 1],
  ['as many as were asked for', 1, 3, 3],
])('threads for %s', (_, pages, wanted, threads) => expect(threadsFor(pages, wanted)).toBe(threads));
