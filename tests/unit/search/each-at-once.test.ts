import { expect, it } from 'vitest';
import { eachAtOnce } from '../../../src/search/each-at-once.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('takes each thing once, several at a time', async () => {
  const taken: number[] = [];
  let [now, most] = [0, 0];
  await eachAtOnce(Array(100).keys(), 8, async (one) => {
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
  const taking = eachAtOnce(Array(100).keys(), 8, async (one) => {
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

it('waits for what it has begun also where one fails before it gives anything to wait for', async () => {
  const ended: number[] = [];
  const end = async (one: number) => {
    await turn();
    ended.push(one);
  };
  const refuse = (): never => {
    throw new Error('at once');
  };
  const taking = eachAtOnce(Array(8).keys(), 4, (one) => (one === 1 ? refuse() : end(one)));
  await expect(taking).rejects.toThrow('at once');
  expect(ended).toEqual([0]);
});
