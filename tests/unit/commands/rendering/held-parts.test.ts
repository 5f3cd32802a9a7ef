import { expect, it } from 'vitest';
import { HeldParts } from '../../../../src/commands/build/rendering/held-parts.ts';
import type { Part } from '../../../../src/commands/build/rendering/page-parts.ts';

const part = (route: string): Part => ({ pages: [], route, long: false });

it('parts are handed on, in order, from when what they are made of stands', async () => {
  const added: (string | undefined)[] = [];
  const ready = Promise.withResolvers<void>();
  const parts = new HeldParts({ add: (some) => void added.push(...some.map(({ route }) => route)) }, ready.promise);
  parts.add([part('a'), part('b')]);
  await Promise.resolve();
  expect(added).toEqual([]);
  ready.resolve();
  await ready.promise;
  parts.add([part('c')]);
  expect(added).toEqual(['a', 'b', 'c']);
});

it('parts are handed to nobody where what they are made of can not be made', async () => {
  const added: Part[] = [];
  const ready = Promise.withResolvers<void>();
  const parts = new HeldParts({ add: (some) => void added.push(...some) }, ready.promise);
  ready.reject(new Error('not made'));
  await expect(ready.promise).rejects.toThrow('not made');
  parts.add([part('a')]);
  expect(added).toEqual([]);
});
