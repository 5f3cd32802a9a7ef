import { describe, expect, test } from 'vitest';
import { phraseCounts } from '../../../../src/corpus/page/citing.ts';
import { withLinks } from '../../../../src/corpus/page/masthead.ts';
import { placeName } from '../../../../src/corpus/page/place-name.ts';
import { segmentsOf } from '../../../../src/corpus/page/segments.ts';

describe('segmentsOf', () => {
  const prose = { text: 'Recalling its resolution 59/50,[^2] noted', emphasis: [{ start: 0, end: 9 }] };

  test('cuts where emphasis and citation begin and end, and leaves note marks out', () => {
    expect(segmentsOf(prose, [{ start: 25, end: 30 }])).toEqual([
      { text: 'Recalling', emphasis: true, cited: false },
      { text: ' its resolution ', emphasis: false, cited: false },
      { text: '59/50', emphasis: false, cited: true },
      { text: ', noted', emphasis: false, cited: false },
    ]);
  });

  test('a citation within emphasis is both', () => {
    expect(segmentsOf({ text: 'see 1/2', emphasis: [{ start: 0, end: 7 }] }, [{ start: 4, end: 7 }])).toEqual([
      { text: 'see ', emphasis: true, cited: false },
      { text: '1/2', emphasis: true, cited: true },
    ]);
  });

  test('no word is lost or doubled', () => {
    const words = segmentsOf(prose, [{ start: 10, end: 30 }])
      .map(({ text }) => text)
      .join('');
    expect(words).toBe(prose.text.replace('[^2]', ''));
  });
});

test.each([
  ['para-4-a-ii', 'paragraph 4 (a) (ii)'],
  ['para-4-bis', 'paragraph 4 bis'],
  ['pre-3', 'third preambular paragraph'],
  ['pre-21', 'twenty-first preambular paragraph'],
  ['annex-1-para-2', 'annex, paragraph 2'],
  ['annex-2', 'annex 2'],
  ['xvi-para-5', 'section XVI, paragraph 5'],
  ['a-para-1', 'part A, paragraph 1'],
  ['fn-3', 'note 3'],
  ['text-7', ''],
])('the place %s is called “%s”', (id, expected) => {
  expect(placeName(id)).toBe(expected);
});

test('phrases are counted whatever their letter case and place in a row, the most frequent first, then by letter', () => {
  const passages = ['Recalling', 'recalling also', 'Also recalling further', 'Noting', 'Affirming,', ''].map(
    (phrase) => ({ phrase }),
  );
  expect(phraseCounts(passages)).toEqual([
    { phrase: 'recalling', count: 3 },
    { phrase: 'affirming', count: 1 },
    { phrase: 'noting', count: 1 },
  ]);
});

test('the documents in a printed origin lead to the official ones, the words stay as printed', () => {
  expect(withLinks('on the report of the Fifth Committee (A/72/456, para. 8)', ['A/72/456'])).toEqual([
    'on the report of the Fifth Committee (',
    { text: 'A/72/456', href: 'https://docs.un.org/en/A/72/456' },
    ', para. 8)',
  ]);
});
