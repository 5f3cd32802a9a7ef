import { describe, expect, it } from 'vitest';
import { findSeries } from '../../../../src/corpus/series/find-series.ts';
import type { SeriesText } from '../../../../src/corpus/series/series-text.ts';
import { isUntitled, untitledPairs, untitledPairsForm } from '../../../../src/corpus/series/untitled-pairs.ts';
import { seriesText } from './series-text.ts';

const lists = ['<1700(2006)>, <1750(2007)>, <1790(2007)>', '<1900(2011)>, <1910(2011)>, <1920(2012)>'];
const mandate =
  'Stressing that the guards of the bridge shall be free to move wherever the river takes them by day and by night,';
const other =
  'Noting that all boats that pass below the arches are to be counted by the harbour master and his helpers,';
const council = (number: number, ...preamble: string[]): SeriesText =>
  seriesText(`S/RES/${number}(2020)`, '', '2020-01-01', preamble);

const untitled = [
  council(2501, `Recalling its resolutions ${lists[0]},`),
  council(2502, `Recalling its resolutions ${lists[1]},`),
  council(2503, 'Having met,', mandate, other),
  council(2504, `Recalling its resolutions ${lists[0]},`),
  council(2505, 'Having heard the guards,', mandate, other),
];
const titled = [
  seriesText('A/RES/70/1', 'Protection of bears', '2015-12-01', []),
  seriesText('A/RES/71/1', 'Protection of bears', '2016-12-01', ['Recalling its resolution <70/1>,']),
];

describe('pairs of texts without a title', () => {
  it('are those that open with nearly the same list, then those of the same wording', () => {
    expect(untitledPairs(untitled)).toEqual([
      [0, 3],
      [2, 4],
    ]);
  });

  it('are the same when they were kept', () => {
    const pairs = untitledPairs(untitled);
    expect(untitledPairsForm.unpack(untitledPairsForm.pack(pairs))).toEqual(pairs);
    expect(untitledPairsForm.unpack(untitledPairsForm.pack([]))).toEqual([]);
  });

  it('serve again whichever texts with a title, or put into a series by hand, are new', () => {
    const pairs = untitledPairs(untitled);
    const byHand = seriesText('S/RES/2499(2020)', '', '2020-01-01', [mandate, other], { series: 'S/RES/2503(2020)' });
    for (const more of [[], titled.slice(1), titled, [byHand], [...titled, byHand]]) {
      const texts = [...more, ...untitled];
      expect(texts.filter(isUntitled)).toEqual(untitled);
      expect(findSeries(texts, pairs)).toEqual(findSeries(texts));
    }
    expect(findSeries(untitled, pairs)).toHaveLength(2);
    expect(findSeries(untitled, [])).toHaveLength(0);
  });
});
