import { expect, it } from 'vitest';
import { severalAtOnce } from '../../../src/commands/parallel/several-at-once.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('takes each thing once, several at a time', async () => {
  const taken: number[] = [];
  let [now, most] = [0, 0];
  await severalAtOnce(Array(100).keys(), async (one) => {
    now += 1;
    most = Math.max(most, now);
    await turn();
    taken.push(one);
    now -= 1;
  });
  expect(taken.toSorted((a, b) => a - b)).toEqual([...Array(100).keys()]);
  expect(most).toBeGreaterThan(1);
});

it('ends with the first fault, begins nothing more and waits for what it has begun', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const taking = severalAtOnce(Array(100).keys(), async (one) => {
    begun.push(one);
    await turn();
    if (one > 0) await turn();
    ended.push(one);
    if (one === 0) throw new Error('the first');
  });
  await expect(taking).rejects.toThrow('the first');
  expect(ended.toSorted((a, b) => a - b)).toEqual(begun);
  expect(begun.length).toBeLessThan(100);
});
