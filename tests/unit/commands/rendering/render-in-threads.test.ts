import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, describe, expect, it } from 'vitest';
import { longFirst, longRoutes } from '../../../../src/commands/build/rendering/long-pages.ts';
import { renderInThreads, threadsFor } from '../../../../src/commands/build/rendering/render-in-threads.ts';
import { app } from '../../../fixtures/rendering/app.ts';

const entry = fileURLToPath(new URL('../../../fixtures/rendering/app.ts', import.meta.url));
const routeData = app.manifest.routes[0]?.routeData as Parameters<AstroPrerenderer['render']>[1]['routeData'];
const request = (path: string): Request => new Request(new URL(path, 'https://example.org'));

let open: AstroPrerenderer | undefined;
afterEach(() => open?.teardown?.());

async function opened(threads = 2, own = app, file = entry): Promise<(path: string) => Promise<Response>> {
  const prerenderer = { name: 'fake', app: own, getStaticPaths: async () => [], render: app.render };
  open = renderInThreads(prerenderer, () => file, threads);
  await open.getStaticPaths();
  const { render } = open;
  return async (path) => (await render(request(path), { routeData })) as Response;
}

const said = (answer: Promise<Response>): Promise<Error> =>
  answer.then(
    () => new Error('it was answered'),
    (error: Error) => error,
  );

it('routes with few pages come first: some of their files are made of the whole library', () => {
  const path = (component: string, pathname = '') => ({ pathname, route: { component } });
  const texts = Array.from({ length: 40 }, (_, at) => path('text', String(at)));
  const paths = [...texts, path('data', 'csv'), path('data', 'zip'), path('home')];
  const long = longRoutes(paths);
  expect([...long]).toEqual(['data', 'home']);
  expect(longFirst(paths, long)).toEqual([...paths.slice(40), ...texts]);
});

describe('pages rendered in threads', () => {
  it('are answered each with its own bytes and headers, however many are asked for at a time', async () => {
    const render = await opened(3);
    const paths = Array.from({ length: 200 }, (_, at) => `/a/${Math.floor(at / 5)}.${at % 5}`);
    const answers = await Promise.all(paths.map(render));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(paths.map((path) => `this is ${path}`));
    expect(answers[0]?.headers.get('Content-Type')).toBe('text/plain');
  });

  it('have no body and their status where the page has none', async () => {
    const answer = await (await opened())('/nothing.txt');
    expect([answer.status, answer.body]).toEqual([404, null]);
  });

  it('know the styles of every page', async () => {
    expect(await (await (await opened())('/given.txt')).json()).toEqual([['page', { styles: [{ depth: 1 }] }]]);
  });

  it('say what they log in the main thread', async () => {
    const events: unknown[] = [];
    const destination = { write: (event: unknown) => events.push(event) };
    const listening = { ...app, getOptions: () => ({ ...app.getOptions(), logger: { options: { destination } } }) };
    await (await opened(2, listening as typeof app))('/warns.txt');
    expect(events).toEqual([{ level: 'warn', message: 'doubtful' }]);
  });

  it('fail as they would in the main thread: same class of fault, name, message and hint', async () => {
    const error = await said((await opened())('/fails.txt'));
    expect(error).toMatchObject({ name: 'ContentError', hint: 'Write one.' });
    expect(error.message).toBe((await said(app.render(request('/fails.txt')))).message);
    expect(await said((await opened())('/faults.txt'))).toBeInstanceOf(TypeError);
    expect((await said((await opened())('/fails-with-code.txt'))).message).toBe('the cause is code.');
  });

  it('are no longer answered after one has failed, as Astro goes on asking', async () => {
    const render = await opened();
    await said(render('/fails.txt'));
    const later = render('/a.txt').then(() => 'answered');
    expect(await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).toBe('waits');
  });

  it('fail where a thread is lost before it had a page', async () => {
    const render = await opened(2, app, '/nowhere/app.mjs');
    const { message } = await Promise.race(['/a.txt', '/b.txt', '/c.txt'].map((path) => said(render(path))));
    expect(message).toMatch(/thread .* was lost .*nowhere.*THREADS=1/s);
  });

  it.each([
    ['ends', '/ends.txt', 'status 3'],
    ['runs out of memory', '/grows.txt', 'memory'],
  ])(
    'fail with the name of the page where a thread %s',
    async (_, path, reason) => {
      const { message } = await said((await opened())(path));
      expect(message).toContain(path);
      expect(message).toContain(reason);
    },
    60_000,
  );
});

it.each([
  ['few pages', 700, undefined, 0],
  ['pages for one thread beside the main one', 1, 1, 0],
  ['as many as were asked for', 1, 3, 3],
])('threads for %s', (_, pages, wanted, threads) => expect(threadsFor(pages, wanted)).toBe(threads));
