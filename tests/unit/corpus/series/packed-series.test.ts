import { expect, it } from 'vitest';
import { findSeries } from '../../../../src/corpus/series/find-series.ts';
import { seriesForm } from '../../../../src/corpus/series/packed-series.ts';
import { seriesText } from './series-text.ts';

it('gives back series with their members and origins', () => {
  const found = findSeries([
    seriesText('A/RES/70/1', 'Question of Guam', '2015-12-01', [
      'Recalling its resolution <60/1 of 2005-12-08>, in which it established the question of Guam,',
    ]),
    seriesText('A/RES/71/5', 'Question of Guam', '2016-12-01', [
      'Recalling its resolutions <69/2> and <70/1> on Guam,',
    ]),
    seriesText('A/RES/71/6', 'Question of Tokelau', '2016-12-01', []),
    seriesText('A/RES/72/6', 'Question of Tokelau', '2017-12-01', []),
  ]);
  expect(
    found.map(({ members, origin }) => [members.length, members.every(({ held }) => held), origin !== null]),
  ).toEqual([
    [3, false, true],
    [2, true, false],
  ]);
  const unpacked = seriesForm.unpack(seriesForm.pack(found));
  expect(unpacked).toStrictEqual(found);
  expect(JSON.stringify(unpacked)).toBe(JSON.stringify(found));
});

it('refuses what is cut short', () => {
  const bytes = seriesForm.pack(findSeries([]));
  expect(() => seriesForm.unpack(bytes.subarray(0, bytes.length - 9))).toThrow();
});
