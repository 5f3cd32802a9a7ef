import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodedText } from '../../src/commands/build/rendering/encoded-text.ts';

const piece = fc.oneof(
  fc.constantFrom('plain words ', 'é', '’', '\u{1d4b3}', '\ufeff', '\0', '\ud800', '\udc00'),
  fc.string({ unit: 'binary' }),
);

it('texts are encoded in the bytes that TextEncoder gives them', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 0, max: 400 }), (pieces, times) => {
      const text = pieces.join('').repeat(times);
      expect(Buffer.compare(encodedText(text), new TextEncoder().encode(text))).toBe(0);
    }),
  );
});

it('a text of more than the room there was is encoded whole', () => {
  const text = 'from 1946 – to now '.repeat(200_000);
  expect(Buffer.compare(encodedText(text), new TextEncoder().encode(text))).toBe(0);
});
