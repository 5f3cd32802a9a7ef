import { expect, it } from 'vitest';
import { seriesTextForm } from '../../../../src/corpus/series/packed-series-text.ts';
import { seriesText } from './series-text.ts';

const recalled = 'Recalling its resolutions <65/122 of 2010-12-13> and <66/5>, and “peace”,';

it.each([
  ['of a text with a title', seriesText('A/RES/69/12', 'Question of Guam', '2014-11-25', [recalled])],
  [
    'of one that is corrected',
    seriesText('A/RES/69/12', 'Question of Guam', '2014-11-25', [recalled, ''], 'A/RES/1/1'),
  ],
  ['of one without a title', { ...seriesText('S/RES/1631 (2005)', '', '2005-10-17', []), lasting: ['a', 'b'] }],
])('gives back what the series are told by %s', (_, text) => {
  expect(seriesTextForm.unpack(seriesTextForm.pack(text))).toEqual(text);
});
