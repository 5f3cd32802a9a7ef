import { expect, it } from 'vitest';
import { drawTimeline } from '../../../../src/corpus/timeline/drawing.ts';
import { pageTimeline } from '../../../../src/corpus/timeline/page-timeline.ts';
import { timelineOf } from '../../../../src/corpus/timeline/timeline.ts';

it('counts by year from the oldest cited to the newest citing, without gaps', () => {
  expect(timelineOf('2012-11-11', ['2010-03-02', '2010-12-13', null], ['2013-01-01'])).toEqual([
    { year: 2010, cites: 2, citedBy: 0 },
    { year: 2011, cites: 0, citedBy: 0 },
    { year: 2012, cites: 0, citedBy: 0 },
    { year: 2013, cites: 0, citedBy: 1 },
  ]);
});

it.each([
  ['nothing is cited', [], []],
  ['nothing that is cited has a date', [null], [null]],
])('says nothing where %s', (_reason, cites, citedBy) => {
  expect(timelineOf('2012-11-11', cites, citedBy)).toEqual([]);
});

it('draws in proportion, up what is cited and down what cites', () => {
  const { bars, baseline } = drawTimeline(
    [
      { year: 2010, cites: 4, citedBy: 2 },
      { year: 2011, cites: 1, citedBy: 0 },
    ],
    2011,
  );
  expect(bars.map(({ year, kind, height }) => `${year} ${kind} ${height}`)).toEqual([
    '2010 cites 48',
    '2010 citedBy 24',
    '2011 cites 12',
  ]);
  expect(bars.every(({ kind, y, height }) => (kind === 'cites' ? y + height === baseline : y > baseline))).toBe(true);
});

it.each([
  [[2010, 2014], 2014, '2010 2014'],
  [[2012, 2014], 2014, '2014'],
  [[1945, 2024], 2014, '1945 1950 1975 2000 2014 2024'],
  [[2001, 2020], 2010, '2001 2005 2010 2015 2020'],
])('labels years that do not touch: %s with %s', ([first = 0, last = 0], own, labels) => {
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, cites: 1, citedBy: 0 }));
  expect(
    drawTimeline(years, own)
      .labels.map(({ year }) => year)
      .join(' '),
  ).toBe(labels);
});

it('leaves no room for what there is none of', () => {
  const year = { year: 2010, cites: 1, citedBy: 1 };
  const [both, cites, citedBy] = [year, { ...year, citedBy: 0 }, { ...year, cites: 0 }].map(
    (one) => drawTimeline([one], null).height,
  );
  expect(both).toBeGreaterThan(cites ?? 0);
  expect(cites).toBe(citedBy);
});

it('places a cited text without a date by the year in its symbol', () => {
  const page = {
    adopted: '2014-11-11',
    cites: [
      { symbol: 'S/RES/1631 (2005)', adopted: null },
      { symbol: 'A/RES/60/288', adopted: null },
      { symbol: 'A/RES/65/122', adopted: '2010-12-13' },
    ],
    citedBy: { texts: [{ adopted: '2016-11-21' }] },
  };
  const counted = pageTimeline(page).filter(({ cites, citedBy }) => cites + citedBy > 0);
  expect(counted.map(({ year }) => year)).toEqual([2005, 2010, 2016]);
});
