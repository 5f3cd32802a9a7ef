import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allMatches } from '../../src/citations/all-matches.ts';
import { findCitations } from '../../src/citations/find-citations.ts';
import { forms } from '../../src/citations/forms/forms.ts';
import { bodies } from '../../src/vocabulary/bodies.ts';
import { organs } from '../../src/vocabulary/organs.ts';

const pieces = [
  ...forms.flatMap(({ examples }) => examples.map(({ printed }) => printed)),
  ...bodies.map(({ example }) => example),
  ...['its resolution ', 'resolutions ', ', annex II, ', 'paragraphs 3 and 4 of ', ' and ', ' to ', ', ', '; ', '. '],
  ...['[^1]', '[^23]', '\u00a0', '\u2011', '\n', ' A and B', '(', ')', '12', ' of 2 December 2004'],
];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }).map((all) => all.join(''));
const organ = fc.constantFrom(...organs.map(({ name }) => name));

const withoutMarks = (given: string): string => given.replace(/\[\^[^\]\s]+\]/g, '').replace(/\s/g, ' ');

it('gives citations in order, none reaching into the next, each within the text', () => {
  fc.assert(
    fc.property(text, organ, (given, name) => {
      let reached = 0;
      for (const { start, end } of findCitations(given, { organ: name })) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThanOrEqual(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(given.length);
    }),
  );
});

it('prints what stands there, marks left out', () => {
  fc.assert(
    fc.property(text, organ, (given, name) => {
      for (const { start, end, text: printed } of findCitations(given, { organ: name })) {
        const there = withoutMarks(given.slice(start, end)).replace(/[\u2010\u2011]/g, '-');
        if (start < end && !/[\u0400-\u04ff]/.test(there)) expect(printed).toBe(there);
      }
    }),
  );
});

it('has a symbol for all but another body’s', () => {
  fc.assert(
    fc.property(text, organ, (given, name) => {
      for (const { symbol, kind } of findCitations(given, { organ: name }))
        expect(symbol === null).toBe(kind === 'other-body');
    }),
  );
});

const bits = [
  ...'A B C E S I V X 1 12 2016 / / . - ( ) CP CMA COP Dec. Res. Decl. DEC RES AU Assembly Ext Special EX.CL WHA EB R GC MSC BC'.split(
    ' ',
  ),
  ...['SS.', 'PRST', 'XV', 'ES-', ' ', ' ', 'Presidential Statement ', 'resolution ', 'Resolutions ', 'No. '],
];
const made = fc.array(fc.constantFrom(...bits, ...pieces), { maxLength: 12 }).map((all) => all.join(''));

it.each(forms)('passes over no text that has the form $name', ({ pattern, sign }) => {
  let found = 0;
  fc.assert(
    fc.property(made, (given) => {
      if (allMatches(pattern, given).length === 0) return;
      found += 1;
      expect(sign.test(given)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(20);
});

it('finds what `matchAll` finds', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(/\d+/g, /(?<letter>[a-z])\w*/g, /(?:^|, )\d*/g), (given, pattern) => {
      const told = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, ...match]);
      expect(told(allMatches(pattern, given))).toEqual(told(given.matchAll(pattern)));
    }),
  );
});
