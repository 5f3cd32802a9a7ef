import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { renderedOnce } from '../../../src/components/rendered-once.ts';

afterEach(() => vi.unstubAllEnvs());

it('a build renders what all pages share once, each by its name', async () => {
  vi.stubEnv('PROD', true);
  const render = vi.fn(async () => '<header></header>');
  expect(await renderedOnce('header', render)).toBe('<header></header>');
  expect(renderedOnce('header', render)).toBe('<header></header>');
  expect(await renderedOnce('footer', async () => '<footer></footer>')).toBe('<footer></footer>');
  expect(render).toHaveBeenCalledTimes(1);
});

it('in development it is rendered with each page, as it may have changed', async () => {
  vi.stubEnv('PROD', false);
  expect(await renderedOnce('nav', async () => 'before')).toBe('before');
  expect(await renderedOnce('nav', async () => 'after')).toBe('after');
});

/** A component and all that it is made of, below `src/components`. */
const madeOf = (path: string): string[] => {
  const source = readFileSync(join('src/components', path), 'utf8');
  const parts = [...source.matchAll(/from '(\.[^']+\.astro)'/g)].map(([, own = '']) => join(path, '..', own));
  return [path, ...parts.flatMap(madeOf)];
};

it('nothing of it asks on which page it stands, or is given anything by that', () => {
  const once = [...readFileSync('src/components/Page.astro', 'utf8').matchAll(/<OnEveryPage[^>]*>\s*<(\w+) \/>/g)];
  expect(once.map(([, name]) => name)).toEqual(['PageHeader', 'PageFooter']);
  const all = once.flatMap(([, name]) => madeOf(`${name}.astro`));
  expect(all).toContain('search/SearchBox.astro');
  const asking = all.filter((path) =>
    /Astro\.(?:url|request|params|originPathname|slots)/.test(readFileSync(join('src/components', path), 'utf8')),
  );
  expect(asking).toEqual([]);
});
