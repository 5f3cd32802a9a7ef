import { expect, it } from 'vitest';
import { citationsOf } from '../../../src/citations/citations-of.ts';
import { saidBefore } from '../../../src/citations/said.ts';

const said = (text: string) => saidBefore(text, text.indexOf('1325'));

it.each<[string, string | null, string]>([
  ['“The Security Council recalls its resolution 1325 (2000)', 'recalls', 'the verb of the sentence'],
  ['“The Security Council also expresses its deep concern about resolution 1325', 'also expresses', 'as printed'],
  ['“The Council takes note of resolution 1325', 'takes note', 'the words in italics of a resolution'],
  ['“It rains. The Council reaffirms resolution 1325', 'reaffirms', 'its own sentence, not the one before'],
  [
    '“The Council urges States to act. It rains on resolution 1325',
    null,
    'the Council is the subject of another sentence',
  ],
  ['“The Council welcomes the report by Dr. Rain on resolution 1325', 'welcomes', 'no sentence ends there'],
  ['“In this regard, the Council, once more, demands that resolution 1325', 'demands', 'words before it and between'],
  ['“The Council condemns all attacks, and recalls its resolution 1325', 'recalls', 'the nearer of two verbs'],
  [
    '“The Council condemns attacks, requests for ransom and threats against resolution 1325',
    'condemns',
    'a noun, no verb',
  ],
  [
    '“The Council condemns attacks and underscores Chad’s duties under resolution 1325',
    'underscores',
    'a name behind it',
  ],
  ['“The Security Council, recalling resolution 1325', 'recalling', 'a participle'],
  ['“Bearing in mind resolution 1325 (2000), the Council', 'Bearing in mind', 'a participle at the start'],
  ['“Recalling its past, the Council welcomes resolution 1325', 'welcomes', 'the verb behind it'],
  ['“Concerned at the attacks on those whom resolution 1325', 'Concerned', 'a participle without an object'],
  ['“The Council welcomes it. Concerned States have implemented resolution 1325', null, 'an adjective'],
  ['“The Council has been told of resolution 1325', null, 'no opening phrase'],
  ['At the 4th meeting of the Security Council on resolution 1325', null, 'nothing is said yet'],
])('%s: %s (%s)', (text, verb) => {
  expect(said(text)).toBe(verb);
});

const phrases = (symbol: string, kind: 'text' | 'table') =>
  citationsOf({
    organ: 'Security Council',
    symbol,
    paragraphs: [
      {
        id: 'text-1',
        kind,
        number: '',
        text: '“The Security Council welcomes it.[^1] It recalls S/2001/1.',
        emphasis: [],
      },
      { id: 'text-2', kind, number: '', text: '“The Security Council reaffirms resolution 1325 (2000).', emphasis: [] },
    ],
    footnotes: [{ label: '1', text: 'S/2001/2.', emphasis: [] }],
  }).map(({ text, phrase }) => [text, phrase]);

it('gives citations of a statement, and its notes, the verb of their sentence', () => {
  expect(phrases('S/PRST/2001/1', 'text')).toEqual([
    ['S/2001/1', null],
    ['1325 (2000)', 'reaffirms'],
    ['S/2001/2', 'welcomes'],
  ]);
});

it.each([
  ['S/RES/1373(2001)', 'text'],
  ['S/PRST/2001/1', 'table'],
] as const)('gives none in %s, a %s: a resolution has opening phrases, a table quotes other texts', (symbol, kind) => {
  expect(phrases(symbol, kind).map(([, phrase]) => phrase)).toEqual([null, null, null]);
});
