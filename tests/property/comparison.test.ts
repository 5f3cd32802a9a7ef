import { array, assert, constantFrom, property, record, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts } from '../../src/corpus/comparison/compare.ts';
import type { ComparedText } from '../../src/corpus/comparison/compared-text.ts';
import { comparisonForm } from '../../src/corpus/comparison/packed-comparison.ts';
import { comparedTextForm } from '../../src/corpus/comparison/packed-text.ts';
import { cutText } from '../../src/corpus/comparison/tokens.ts';
import { typographic } from '../../src/corpus/comparison/typographic.ts';
import { wordChanges } from '../../src/corpus/comparison/word-changes.ts';
import { stepOf } from '../../src/corpus/lineage/step.ts';
import { changesForm } from '../../src/corpus/series/packed-changes.ts';

const words =
  'the Council urges States to act on 65/122 of 13 December 2010 and peace , ; [^1] “rights” sixty-ninth session (2005)'.split(
    ' ',
  );
const wording = array(constantFrom(...words), { maxLength: 14 }).map((parts) =>
  parts.join(' ').replace(/ of 13/, ' of\u00a013'),
);
const kinds = constantFrom('preambular', 'operative', 'subparagraph', 'text', 'heading');

const held = (passages: readonly { kind: string; text: string }[], notes: readonly string[]): ComparedText => ({
  symbol: 'A/RES/1/1',
  paragraphs: passages.map(({ kind, text }, index) => ({
    id: `${kind === 'preambular' ? 'pre' : 'para'}-${index + 1}`,
    kind: kind as 'operative',
    number: kind === 'preambular' ? '' : String(index + 1),
    text,
    emphasis: [],
  })),
  footnotes: notes.map((text, index) => ({ label: String(index + 1), text, emphasis: [] })),
});

/** Texts that share much of their wording, as neighbours in a series do. */
const texts = array(wording, { minLength: 1, maxLength: 8 }).chain((pool) => {
  const passage = record({ kind: kinds, text: constantFrom(...pool) });
  const one = tuple(array(passage, { maxLength: 10 }), array(constantFrom(...pool), { maxLength: 4 })).map(
    ([passages, notes]) => held(passages, notes),
  );
  return tuple(one, one);
});

const passagesOf = ({ paragraphs, footnotes }: ComparedText): string[] =>
  [
    ...paragraphs.map(({ id, text }) => `${id} ${text}`),
    ...footnotes.map(({ label, text }) => `fn-${label} ${text}`),
  ].toSorted();

it('every passage of both texts stands in one row', () => {
  assert(
    property(texts, ([older, newer]) => {
      const { rows } = compareTexts(older, newer);
      const shown = (side: 'older' | 'newer'): string[] =>
        rows.flatMap((row) => (row[side] ? [`${row[side].id} ${row[side].text}`] : [])).toSorted();
      expect(shown('older')).toEqual(passagesOf(older));
      expect(shown('newer')).toEqual(passagesOf(newer));
    }),
  );
});

it('the pieces of a row give back the newer wording, and the older but for typography', () => {
  assert(
    property(texts, ([older, newer]) => {
      for (const { pieces, ...row } of compareTexts(older, newer).rows) {
        const without = (gone: string): string => pieces.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
        expect(typographic(without('added'))).toBe(typographic(row.older?.text ?? ''));
        expect(without('removed')).toBe(row.newer?.text ?? '');
      }
    }),
  );
});

it('a text compared with itself is all the same', () => {
  assert(
    property(texts, ([text]) => {
      expect(compareTexts(text, text).rows.every(({ status }) => status === 'same')).toBe(true);
    }),
  );
});

/** Two texts of the same words, of which one has some in notes: nothing but what else they hold tells them apart. */
const sameWords = (): [ComparedText, ComparedText] => {
  const passages = (inOrder: string, worded: string) =>
    inOrder.split(' ').map((kind, at) => ({ kind, text: worded[at] === 'x' ? 'urges' : '' }));
  return [
    held(passages('preambular subparagraph text preambular subparagraph text', 'x--x--'), ['urges', 'urges']),
    held(passages('preambular heading heading heading text preambular preambular preambular', 'x--x--xx'), []),
  ];
};

it('turned round, added and removed change places and nothing else', () => {
  assert(
    property(texts, ([older, newer]) => {
      const [there, back] = [compareTexts(older, newer), compareTexts(newer, older)];
      for (const counts of ['counts', 'noteCounts'] as const) {
        const { added, removed, ...others } = there[counts];
        expect(back[counts]).toEqual({ ...others, added: removed, removed: added });
      }
    }),
    { examples: [[sameWords()]] },
  );
});

it('what is kept of a text and of a comparison gives them back', () => {
  assert(
    property(texts, texts, ([older], [, newer]) => {
      expect(comparedTextForm.unpack(comparedTextForm.pack(older))).toEqual(older);
      const comparison = compareTexts(older, newer);
      expect(comparisonForm.unpack(comparisonForm.pack(comparison))).toEqual(comparison);
      const changes = { counts: comparison.counts, openings: 1, step: stepOf(comparison) };
      expect(changesForm.unpack(changesForm.pack(changes))).toEqual(changes);
    }),
  );
});

it('any two strings are given back, the older but for typography', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (older, newer) => {
      const pieces = wordChanges(cutText(older), cutText(newer));
      expect(typographic(pieces.map(({ kind, text }) => (kind === 'added' ? '' : text)).join(''))).toBe(
        typographic(older),
      );
      expect(pieces.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')).toBe(newer);
    }),
  );
});
