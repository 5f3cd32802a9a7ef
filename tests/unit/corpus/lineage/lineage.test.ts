import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../src/corpus/comparison/compare.ts';
import type { ComparedText } from '../../../../src/corpus/comparison/compared-text.ts';
import { lineageSentence } from '../../../../src/corpus/lineage/sentence.ts';
import { type Step, stepOf } from '../../../../src/corpus/lineage/step.ts';
import { type LineageText, traceLineage } from '../../../../src/corpus/lineage/trace.ts';
import { aText } from '../comparison/a-text.ts';

const a = 'Stresses the importance of clean water for the health of all people in rural areas;';
const b = 'Stresses the vital importance of clean water for the health of all people in rural areas;';
const dated = (year: number) => `Welcomes the report of 3 May ${year} on clean water for the health of all people;`;
const other = 'Notes the progress made in the building of ports along the northern coast;';

const stepBetween = (earlier: ComparedText, later: ComparedText): Step => stepOf(compareTexts(earlier, later));

/** One paragraph through a series: its wording in each text, `null` for a text that is not held, `''` for one without it. */
const sessions = [60, 61, 62, 63, 64, 65, 66, 67];

function sentenceOf(...wordings: (string | null)[]): string | null {
  return sentenceIn(sessions, wordings);
}

/** The same with the sessions in which the texts were adopted. */
function sentenceIn(sessions: (number | null)[], wordings: (string | null)[]): string | null {
  const texts = wordings.map(
    (wording, index): LineageText => ({
      symbol: `A/RES/${60 + index}/1`,
      name: `${60 + index}/1`,
      held: wording !== null,
      session: sessions[index] ?? null,
    }),
  );
  const held = wordings.flatMap((wording, index) =>
    wording === null
      ? []
      : [aText(`A/RES/${60 + index}/1`, `pre-1 ${other}`, ...(wording ? [`para-1 ${wording}`] : []))],
  );
  const steps = held.slice(1).map((later, index) => stepBetween(held[index] as typeof later, later));
  const lineage = traceLineage(['para-1'], texts, steps).get('para-1');
  return lineage ? lineageSentence(lineage) : null;
}

describe('what is said of a paragraph', () => {
  it.each<[string | null, string, (string | null)[]]>([
    [null, 'nothing earlier is held', [a]],
    [null, 'the first held of a series', [null, a]],
    ['Word for word since 60/1.', 'the neighbour', [a, a]],
    ['Word for word since 60/1.', 'each text between is held', [a, a, a]],
    [
      'Word for word in 60/1, the nearest held; 61/1 between them is not.',
      'the text between is not held',
      [a, null, a],
    ],
    [
      'Word for word in 61/1, the nearest held; 62/1 between them is not. No earlier text is held.',
      'as the first seeds',
      [null, a, null, a],
    ],
    [
      'Word for word in 62/1 and 60/1, the nearest held; 61/1 between them is not.',
      'a gap further back',
      [a, null, a, a],
    ],
    ['Word for word since 61/1. Last reworded in 61/1.', 'a change once, then none', [b, a, a]],
    ['Word for word since 61/1. New in 61/1.', 'added once', ['', a, a]],
    [
      'Word for word since 62/1. Worded otherwise in 60/1; 61/1 between them is not.',
      'when it changed is not known',
      [b, null, a, a],
    ],
    ['Word for word since 62/1. Not in 60/1; 61/1 between them is not.', 'when it came is not known', ['', null, a, a]],
    ['Word for word since 61/1. No earlier text is held.', 'older texts are not held', [null, a, a]],
    ['Reworded here; otherwise in 60/1.', 'changed now', [b, a]],
    [
      'Worded otherwise in 60/1, the nearest held; 61/1 between them is not.',
      'changed now or in between',
      [b, null, a],
    ],
    ['New here; not in 60/1.', 'new now', ['', a]],
    ['Not in 60/1, the nearest held; 61/1 between them is not.', 'new now or in between', ['', null, a]],
    [
      'Not in 60/1, the nearest held; 61/1, 62/1 and 63/1 between them are not.',
      'several between',
      ['', null, null, null, a],
    ],
    [
      'Not in 60/1, the nearest held; 61/1, 3 others and 65/1 between them are not.',
      'many between',
      ['', null, null, null, null, null, a],
    ],
    ['As in 60/1 but for dates and references.', 'a date', [dated(2010), dated(2011)]],
    [
      'As in 60/1 but for dates and references, the nearest held; 61/1 between them is not.',
      'a date over a gap',
      [dated(2010), null, dated(2011)],
    ],
    [
      'Word for word since 61/1. In 60/1 but for dates and references.',
      'a date once',
      [dated(2010), dated(2011), dated(2011)],
    ],
  ])('%s (%s)', (sentence, _reason, wordings) => {
    expect(sentenceOf(...wordings)).toBe(sentence);
  });

  it.each<[string, string, (number | null)[], (string | null)[]]>([
    ['Word for word in 60/1, the nearest held.', 'a session in between may have had one', [74, 76], [a, a]],
    [
      'Word for word in 61/1 and 60/1, the nearest held.',
      'the Council acts at any time',
      [null, null, null],
      [a, a, a],
    ],
    ['Worded otherwise in 60/1, the nearest held.', 'it may have changed in between', [74, 76], [b, a]],
    ['Not in 60/1, the nearest held.', 'it may have come in between', [74, 76], ['', a]],
    ['As in 60/1 but for dates and references, the nearest held.', 'a date', [74, 76], [dated(2010), dated(2011)]],
    ['Word for word since 61/1. Worded otherwise in 60/1.', 'older than the session before', [74, 76, 77], [b, a, a]],
    ['Word for word since 61/1. Not in 60/1.', 'new, or of a session between', [74, 76, 77], ['', a, a]],
    ['Word for word since 60/1.', 'two texts of one session', [75, 75], [a, a]],
  ])('%s (%s)', (sentence, _reason, adopted, wordings) => {
    expect(sentenceIn(adopted, wordings)).toBe(sentence);
  });

  it('never claims anything across a text that is not held without naming it', () => {
    for (const wordings of [
      [a, null, a],
      [b, null, a],
      ['', null, a],
      [a, null, a, a],
      [b, null, a, a],
    ]) {
      expect(sentenceOf(...wordings)).toContain('61/1 between them is not');
    }
  });
});

it('follows a paragraph to its other number', () => {
  const texts = ['60/1', '61/1'].map((name) => ({
    symbol: `A/RES/${name}`,
    name,
    held: true,
    session: Number(name.slice(0, 2)),
  }));
  const steps = [
    stepBetween(aText('A/RES/60/1', `para-1 ${a}`), aText('A/RES/61/1', `para-1 ${other}`, `para-2 ${b}`)),
  ];
  expect(traceLineage(['para-2'], texts, steps).get('para-2')).toMatchObject({ began: 'reworded' });
});
