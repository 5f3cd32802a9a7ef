import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { altered, unclaimed } from '../../src/import/account.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

const seeds = ['000_29bf1aa341619b85.txt', '003_be57c044a081701a.txt'].map((file) =>
  readFileSync(`content/sources/${file}`, 'utf8'),
);
const bytes = (text: string) => new TextEncoder().encode(text);

/** What breaks readers: marks, digits, tabs, ends of line, names of organs, pieces of masthead, unusual letters. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\t',
    '\r\n',
    '\u00a0',
    '1',
    '20103',
    '[^1]',
    ',5',
    '(a)\t',
    'II\n',
    'Annex\n',
    'A\n',
    '*',
    '|',
  ),
  fc.constantFrom(
    '\tThe General Assembly,\n',
    '69/12.\t',
    '<<ODS JOB NO>>',
    '[DU1]',
    '48th plenary meeting\n',
    '1 A/69/1.\n',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A seed with pieces put in, taken out and doubled anywhere. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), piece), { minLength: 1, maxLength: 8 }),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [where, cut, put]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + cut);
    }, seed),
  );

test('no string makes the importer throw', () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const { document, diagnostics } = importDocument(bytes(text), 'any.txt');
        expect(document !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
  );
});

test('whatever happens to a document, every character is accounted for', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const imported = importDocument(bytes(text), 'seed.txt');
      if (!imported.document) return;
      expect(unclaimed(imported.text, imported.ledger)).toEqual([]);
      expect(imported.diagnostics.filter(({ rule }) => rule === 'not-accounted')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the same bytes give the same bytes, and the Markdown gives back the document', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const [first, second] = [importDocument(bytes(text), 'a.txt'), importDocument(bytes(text), 'a.txt')];
      expect(second.markdown).toBe(first.markdown);
      if (first.markdown !== null) expect(readMarkdown(first.markdown, 'a.md')).toEqual(first.document);
    }),
  );
});

test('the ledger notices a letter that is lost and one that is added', () => {
  const text = 'one two';
  const claims = [{ start: 0, end: 3, rule: 'paragraph', to: 'body:0' }];
  const held = (words: string) => ({
    title: '',
    body: [{ type: 'paragraph' as const, mark: '', depth: 0, text: words, emphasis: [] }],
    footnotes: [],
  });
  expect(unclaimed(text, claims)).toHaveLength(1);
  expect(altered(text, claims, held('one'))).toEqual([]);
  expect(altered(text, claims, held('on'))).toHaveLength(1);
  expect(altered(text, claims, held('one more'))).toHaveLength(1);
});
