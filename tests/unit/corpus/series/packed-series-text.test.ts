import { expect, it } from 'vitest';
import { seriesNotesForm } from '../../../../src/corpus/series/packed-series-text.ts';
import { seriesText } from './series-text.ts';

const recalled = [
  'Recalling its resolutions <65/122 of 2010-12-13> and <66/5> on Guam, and “peace”,',
  'Recalling its resolution <60/1>, in which it established the question of Guam,',
  'Recalling its resolution <68/1> entitled “Question of Guam”,',
];
const council = 'Recalling its resolution <1500>, and Government of Ruritania, the Bear Mission and Bear Mission,';
const subject = 'Recalling its previous resolutions on the situation in Ruritania, including resolution <1500>,';

it.each([
  ['of a text with a title', seriesText('A/RES/69/12', 'Question of Guam', '2014-11-25', recalled)],
  [
    'of one that is corrected',
    seriesText('A/RES/69/12', 'Question of Guam', '2014-11-25', [...recalled, ''], { series: 'A/RES/1/1' }),
  ],
  ['of one without a title, with names', seriesText('S/RES/1631 (2005)', '', '2005-10-17', [council])],
  ['of one without a title, with a subject', seriesText('S/RES/1631 (2005)', '', '2005-10-17', [subject])],
])('gives back what is noted for the series %s', (_, { symbol: _symbol, frontMatter: _frontMatter, ...notes }) => {
  expect(seriesNotesForm.unpack(seriesNotesForm.pack(notes))).toEqual(notes);
});

it('has something of all that there is', () => {
  const titled = seriesText('A/RES/69/12', 'Question of Guam', '2014-11-25', recalled);
  expect(titled.recalled.map(({ words }) => [words.phrases.length, words.quoted, words.pointsBack])).toEqual([
    [2, null, 'never'],
    [0, null, 'never'],
    [0, 'Question of Guam', 'never'],
  ]);
  expect(titled.origins).toHaveLength(1);
  expect(seriesText('S/RES/1631 (2005)', '', '2005-10-17', [council]).untitled?.names).toContainEqual([
    'Bear Mission',
    2,
  ]);
  expect(seriesText('S/RES/1631 (2005)', '', '2005-10-17', [subject]).untitled?.subject?.key).toBe('ruritania');
});
