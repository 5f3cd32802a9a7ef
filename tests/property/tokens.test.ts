import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf } from '../../src/corpus/comparison/tokens.ts';

/** What stands where one form of token ends and the next begins. */
const parts = constantFrom(
  ...'first second seventy-first twelfth with and stand peace États être _ session sessions meeting'.split(' '),
  ...['’s', "'s", '-', '‑', ' ', '\u00a0', '\n', '  ', ',', '.', '(', '2005', '65/122', 'A/RES/69/12', '[^1]', '1,000'],
);

it('tokens together are the text', () => {
  assert(
    property(array(oneof({ weight: 4, arbitrary: parts }, { weight: 1, arbitrary: string() })), (pieces) => {
      const text = pieces.join('');
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

const cases: readonly [text: string, kind: string, shape: string, reason: string][] = [
  ['peace', 'word', 'peace', 'a word to the end of the text'],
  ['peace-building', 'word', 'peace-building', 'a hyphen goes on with the word'],
  ['peaceé', 'word', 'peaceé', 'so does a letter with an accent'],
  ['first session', 'routine', '〈ordinal〉', 'an ordinal before a session'],
  ['first time', 'word', 'first', 'an ordinal before anything else'],
  ['with', 'word', 'with', 'a word that ends as ordinals do'],
  ['first_session', 'word', 'first', 'an underscore ends a word and makes no ordinal of it'],
  [' peace', 'space', ' ', 'one space'],
  ['\n\tpeace', 'space', ' ', 'spaces of several kinds are one token'],
  [' \u00a0peace', 'space', ' ', 'a space that does not break goes on with the space'],
];

it.each(cases)('%j begins with a %s', (text, kind, shape) => {
  expect(tokensOf(text)[0]).toMatchObject({ kind, shape });
});
