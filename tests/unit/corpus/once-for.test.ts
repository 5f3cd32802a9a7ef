import { expect, it } from 'vitest';
import { onceForLast } from '../../../src/corpus/once-for.ts';

it('what is made of an object is made once until another is asked for, and holds on to no more', () => {
  const made: string[] = [];
  const ask = onceForLast(({ name }: { name: string }) => made.push(name));
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([a, a, b, b, a].map((one) => ask(one))).toEqual([1, 1, 2, 2, 3]);
  expect(made).toEqual(['a', 'b', 'a']);
});
