import { expect, it } from 'vitest';
import { NameNumbers } from '../../../src/corpus/name-numbers.ts';
import { numberLines, writtenLines } from '../../../src/corpus/numbered-lines.ts';

it.each([
  ['no line', ''],
  ['one word', 'pre-1'],
  ['words that come again, in their line and in another', 'pre-1\tA/RES/1/1\tA/RES/1/1\npre-2\tpre-1'],
  ['an empty word between others', 'pre-1\t\tA/RES/1/1'],
  ['letters of more bytes', 'préambule\t№ 1'],
])('lines are what they were: %s', (_, written) => {
  const words = new NameNumbers();
  words.numberOf(Buffer.from('known before'));
  expect(writtenLines(numberLines(Buffer.from(written), words), words)).toBe(written);
});

it('the same word has the same number in all lines, and its line may end there', () => {
  const words = new NameNumbers();
  expect(numberLines(Buffer.from('a\tb\nb\ta'), words)).toEqual([0, 3, 2, 1]);
});
