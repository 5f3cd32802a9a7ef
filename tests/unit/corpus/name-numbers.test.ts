import { expect, it } from 'vitest';
import { NameNumbers } from '../../../src/corpus/name-numbers.ts';

it('numbers names as they come, the same name with the same number, also where there are more than there was room for', () => {
  const names = new NameNumbers();
  const told = Array.from({ length: 9000 }, (_, at) => `A/${at % 70}/${at % 4001}${at % 3 === 0 ? '#' : ''}`);
  const known = new Map<string, number>();
  for (const name of told) {
    if (!known.has(name)) known.set(name, known.size);
    const bytes = Buffer.from(`in ${name}\tor`);
    expect(names.numberOf(bytes, 'in '.length, bytes.length - '\tor'.length)).toBe(known.get(name));
  }
  expect(names.size).toBe(known.size);
  for (const [name, number] of known) {
    expect(names.nameOf(number)).toBe(name);
    expect(names.find(Buffer.from(name))).toBe(number);
  }
  expect(names.find(Buffer.from('A/99/1'))).toBe(-1);
});

it('finds a name without its last letter, where that is the one that is asked for', () => {
  const names = new NameNumbers();
  for (const name of ['A/1/1', 'A/1/1#', 'A/2/2#', '#']) names.numberOfName(name);
  const last = '#'.charCodeAt(0);
  expect([0, 1, 2, 3].map((name) => names.numberBefore(last, name))).toEqual([-1, 0, -1, -1]);
  expect([names.findName('A/2/2#'), names.findName('A/2/2')]).toEqual([2, -1]);
});
