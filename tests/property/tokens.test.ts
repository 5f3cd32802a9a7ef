import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { tokenAt, tokenForms } from '../../src/corpus/comparison/token-forms.ts';
import { cutText, tokensOf } from '../../src/corpus/comparison/tokens.ts';
import { wordHash } from '../../src/corpus/comparison/word-hash.ts';

/** What stands where one form of token ends and the next begins. */
const parts = constantFrom(
  ...'first second seventy-first twelfth with and stand peace États être _ session sessions meeting'.split(' '),
  ...'May March May-day General Twenty-first Fifth S G Add UNESCO and fifth 13 December 2010'.split(' '),
  ...['(XXV)', '/', '/5', '.1', '"', '[', ']', 'S-10/2', 'E/2010/3', 'A/RES/'],
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

it('tokens told without the forms are those that the forms give', () => {
  assert(
    property(array(oneof({ weight: 6, arbitrary: parts }, { weight: 1, arbitrary: string() })), (pieces) => {
      const text = pieces.join('');
      const byForms: { text: string; kind: string }[] = [];
      for (let at = 0; at < text.length; ) {
        const { form, end } = tokenAt(text, at);
        byForms.push({ text: text.slice(at, end), kind: tokenForms[form]?.kind ?? '' });
        at = end;
      }
      expect(tokensOf(text).map(({ text: printed, kind }) => ({ text: printed, kind }))).toEqual(byForms);
    }),
    { numRuns: 2000 },
  );
});

it('what a token shares with others like it has one number, however it was told', () => {
  assert(
    property(array(oneof({ weight: 6, arbitrary: parts }, { weight: 1, arbitrary: string() })), (pieces) => {
      const cut = cutText(pieces.join(''));
      const shapes = cut.tokens(0, cut.size).map(({ shape }) => wordHash(shape));
      expect(shapes.map((_, at) => cut.shapeHash(at))).toEqual(shapes);
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
