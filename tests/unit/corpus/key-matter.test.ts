import { describe, expect, it } from 'vitest';
import { KeyMatter } from '../../../src/corpus/keys/key-matter.ts';

const table = Uint32Array.from({ length: 16 }, (_, at) => at);
const long = 'Ünïted '.repeat(3000);

const matters: [string, (matter: KeyMatter) => KeyMatter][] = [
  ['nothing', (matter) => matter],
  ['a text', (matter) => matter.text('ab')],
  ['the same with nothing behind it', (matter) => matter.text('ab').text('')],
  ['the same cut elsewhere', (matter) => matter.text('a').text('b')],
  ['the same filled up', (matter) => matter.text('ab\0')],
  ['a text of other letters', (matter) => matter.text('äb')],
  ['a number', (matter) => matter.number(2)],
  ['another', (matter) => matter.number(0xffffffff)],
  ['a fingerprint', (matter) => matter.fingerprints(table, 4, 1)],
  ['another of the same table', (matter) => matter.fingerprints(table, 8, 1)],
  ['two', (matter) => matter.fingerprints(table, 4, 2)],
  ['two in another order', (matter) => matter.fingerprints(table, 8, 1).fingerprints(table, 4, 1)],
  ['a text that is longer than what there is room for', (matter) => matter.text(long)],
  ['the same with something before', (matter) => matter.number(1).text(long)],
];

describe('a key', () => {
  it('is another wherever something else was added, or elsewhere', () => {
    expect(new Set(matters.map(([, add]) => add(new KeyMatter()).key())).size).toBe(matters.length);
  });

  it.each(matters)('of %s is the same whatever was made a key of before', (_, add) => {
    const used = new KeyMatter();
    used.text(long).fingerprints(table, 0, 4).key();
    expect(add(used).key()).toBe(add(new KeyMatter()).key());
  });
});
