import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { basePath, portFrom, serveSite } from '../../../src/commands/serve/serve-site.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const site = {
  'dist/index.html': 'home',
  'dist/404.html': 'missing',
  'dist/a/res/69/12/index.html': 'the text',
  'dist/_astro/x.css': 'a {}',
  'secret.txt': 'secret',
};

const serve = async (base = '/', port = 0) => {
  const serving = await serveSite(join(temporaryFolder(site), 'dist'), base, port);
  onTestFinished(serving.close);
  return serving;
};

describe('serveSite', () => {
  it.each([
    ['', 200, 'home'],
    ['a/res/69/12/', 200, 'the text'],
    ['a/res/69/12/?q=1', 200, 'the text'],
    ['a/res/69/12', 200, 'the text'],
    ['a/res/', 404, 'missing'],
    ['nowhere', 404, 'missing'],
    ['%E0%A4%A', 404, 'missing'],
    ['%00', 404, 'missing'],
    ['..%2fsecret.txt', 404, 'missing'],
    ['%2e%2e/secret.txt', 404, 'missing'],
  ])('answers /%s with %i and the page for it', async (path, status, body) => {
    const answer = await fetch((await serve()).url + path);
    expect([answer.status, await answer.text()]).toEqual([status, body]);
  });

  it('reads nothing outside its folder, also where a client sends the path as it is', async () => {
    const { port } = await serve();
    const status = await new Promise((resolve, reject) =>
      get({ port, host: '127.0.0.1', path: '/../secret.txt' }, (answer) => resolve(answer.statusCode)).on(
        'error',
        reject,
      ),
    );
    expect(status).toBe(404);
  });

  it('sends the query along when it adds the closing slash', async () => {
    const { url } = await serve();
    const answer = await fetch(`${url}a/res/69/12?q=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/a/res/69/12/?q=1']);
  });

  it('leads to no other host, whatever host the path seems to name', async () => {
    const { port } = await serve();
    const location = await new Promise((resolve, reject) =>
      get({ port, host: '127.0.0.1', path: '//elsewhere.example/a/res/69/12' }, ({ headers }) =>
        resolve(headers.location),
      ).on('error', reject),
    );
    expect(location).toBe('/a/res/69/12/');
  });

  it('sends a type, and the headers that keep a page to itself', async () => {
    const { headers } = await fetch(`${(await serve()).url}_astro/x.css`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('answers HEAD without a body and refuses what would change something', async () => {
    const { url } = await serve();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '4', '']);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  it('stands below a base path, and leads there from above it', async () => {
    const { url, port } = await serve('/library/');
    expect(url).toBe(`http://localhost:${port}/library/`);
    expect(await (await fetch(url)).text()).toBe('home');
    expect((await fetch(`http://localhost:${port}/`)).url).toBe(url);
    expect((await fetch(`http://localhost:${port}/library`)).url).toBe(url);
    expect((await fetch(`http://localhost:${port}/a/res/69/12/`)).status).toBe(404);
  });

  it.each(['127.0.0.1', '::1', '0.0.0.0'])(
    'takes the next port where another program has this one on %s',
    async (host) => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      onTestFinished(() => void other.close());
      const { port: taken } = other.address() as AddressInfo;
      expect((await serve('/', taken)).port).toBeGreaterThan(taken);
    },
  );
});

describe('portFrom', () => {
  it.each([
    [undefined, 4321],
    ['', 4321],
    ['8080', 8080],
    ['0', 0],
  ])('reads %j as %i', (text, port) => expect(portFrom(text)).toBe(port));

  it.each(['http', '70000', '-1', '80.5'])('refuses %s', (text) => expect(() => portFrom(text)).toThrow('PORT is'));
});

describe('basePath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['library', '/library/'],
    ['/library', '/library/'],
    ['/a/b/', '/a/b/'],
  ])('reads %j as %s', (text, base) => expect(basePath(text)).toBe(base));
});
