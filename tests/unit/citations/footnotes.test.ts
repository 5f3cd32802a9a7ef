import { expect, it } from 'vitest';
import { citationsOf } from '../../../src/citations/citations-of.ts';

const notes = (...texts: string[]) =>
  citationsOf({
    organ: 'General Assembly',
    symbol: 'A/RES/79/1',
    paragraphs: [
      {
        id: 'pre-1',
        kind: 'preambular',
        number: '',
        text: 'Recalling the report,[^1]',
        emphasis: [{ start: 0, end: 9 }],
      },
      { id: 'para-1', kind: 'operative', number: '1', text: 'Welcomes it;[^1][^2]', emphasis: [{ start: 0, end: 8 }] },
      { id: 'para-1-a', kind: 'subparagraph', number: '(a)', text: 'As in resolution 60/1;', emphasis: [] },
    ],
    footnotes: texts.map((text, index) => ({ label: String(index + 1), text, emphasis: [] })),
  }).map(({ paragraph, text, symbol, phrase, pinpoint }) => [
    paragraph,
    text,
    symbol,
    phrase,
    pinpoint.map((each) => each.paragraph).join(),
  ]);

it('gives a note the phrase of the paragraph where its mark first stands, a subparagraph that of its paragraph', () => {
  expect(notes('A/69/228.', 'A/69/229.')).toEqual([
    ['para-1-a', '60/1', 'A/RES/60/1', 'Welcomes', ''],
    ['fn-1', 'A/69/228', 'A/69/228', 'Recalling', ''],
    ['fn-2', 'A/69/229', 'A/69/229', 'Welcomes', ''],
  ]);
});

it.each([
  [['Resolution 60/1, para. 138.', 'Ibid.'], ['Ibid.', 'A/RES/60/1', '138'], 'the same place'],
  [['Resolution 60/1, para. 138.', 'Ibid., para. 139.'], ['Ibid.', 'A/RES/60/1', '139'], 'another place'],
  [['A/69/228.', 'Ibid., pp. 6–8.'], ['Ibid.', 'A/69/228', ''], 'pages, no preamble'],
  [['Resolution 60/1; see also A/69/228.', 'Ibid.'], ['Ibid.', 'A/RES/60/1', ''], 'not what was seen also'],
  [['Resolution 60/1.', 'Ibid.', 'Ibid., para. 5.'], ['Ibid.', 'A/RES/60/1', '5'], 'one after another'],
  [['Resolution 60/1.', 'Ibid, para. 5.'], ['Ibid', 'A/RES/60/1', '5'], 'printed without its full stop'],
  [['Resolution 60/1.', 'See also ibid., para. 5.'], ['ibid.', 'A/RES/60/1', '5'], 'what is seen also'],
])('%j repeats the source of the note before: %s', (texts, expected) => {
  const [paragraph, text, symbol, , pinpoint] = notes(...texts).at(-1) ?? [];
  expect([text, symbol, pinpoint]).toEqual(expected);
  expect(paragraph).toBe(`fn-${texts.length}`);
});

it.each([
  [
    ['Resolution 60/1.', 'United Nations, Treaty Series, vol. 2178, No. 38349.', 'Ibid., vol. 2237, No. 39574.'],
    'the note before cites a treaty',
  ],
  [['United Nations, Treaty Series, vol. 2178, No. 38349.', 'Ibid.'], 'the note before cites a treaty'],
  [
    ['Official Records, Supplement No. 5 (A/72/5/Add.1).', 'Ibid., Supplement No. 5C (A/72/5/Add.3).'],
    'only the series is the same',
  ],
  [
    ['Official Records, 2007, Supplement No. 10 (E/2007/30).', 'Ibid., 2014, Supplement No. 10 (E/2014/30).'],
    'a year of its own',
  ],
  [
    ['Official Records, Sixty-ninth Session (A/69/16).', 'Ibid., Seventieth Session, Supplement No. 16 (A/70/16).'],
    'a session of one word',
  ],
  [
    ['Official Records, Tenth Session (A/10/4).', 'Ibid., Fifteenth Special Session, Supplement No. 4 (A/S-15/4).'],
    'a special session',
  ],
  [
    ['Official Records, Sixty-ninth Session (A/69/16).', 'Ibid., Seventy\u2011first Session (A/71/16).'],
    'a session with a hyphen that keeps its line',
  ],
])('%j repeats nothing: %s', (texts) => {
  expect(notes(...texts).map(([, text]) => text)).not.toContain('Ibid.');
});
