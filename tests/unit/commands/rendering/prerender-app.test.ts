import { expect, it } from 'vitest';
import { openLibrary, type PrerenderApp } from '../../../../src/commands/build/rendering/prerender-app.ts';
import { app } from '../../../fixtures/rendering/app.ts';

it.each([
  ['a site that is brought up to date', { standing: 'dist' }, 'keys'],
  ['a site that is made anew, which the main thread lists', {}, 'graph'],
])('a thread opens the library, and what keys take from it where it lists routes: %s', async (_, start, so) => {
  const opened: unknown[] = [];
  const getComponentByRoute = async () => ({ opens: async (said: string) => void opened.push(said) });
  await openLibrary({ ...app, getComponentByRoute } as unknown as PrerenderApp, start);
  await openLibrary({ ...app, getComponentByRoute } as unknown as PrerenderApp, start, 'known');
  expect(opened).toEqual([so, 'known']);
});
