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
