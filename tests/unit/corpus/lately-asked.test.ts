import { expect, it } from 'vitest';
import { latelyAsked } from '../../../src/corpus/lately-asked.ts';

it('asks once for what was asked for lately, and anew for what was longer ago', () => {
  const asked: string[] = [];
  const lately = latelyAsked<string>(2);
  const ask = (key: string): string => lately(key, () => `${key} ${asked.push(key)}`);
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a 1', 'b 2', 'a 1', 'c 3', 'a 1', 'b 4']);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
