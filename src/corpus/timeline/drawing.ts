import type { TimelineYear } from './timeline.ts';

/** One bar of the drawing, in its own units. */
export interface Bar {
  year: number;
  kind: 'cites' | 'citedBy';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A timeline drawn: what a text cites above the line of years, what cites it below. */
export interface Drawing {
  width: number;
  height: number;
  baseline: number;
  bars: readonly Bar[];
  labels: readonly { year: number; x: number; isOwn: boolean }[];
}

const yearWidth = 12;
const barWidth = 8;
const tallest = 48;
const labelHeight = 20;
/** A year's number takes so many years' width. */
const yearsBetweenLabels = 4;

/** Bars in proportion to the largest count of all, each at least 3 units high; no room for a half without bars. `ownYear` is always labelled. */
export function drawTimeline(years: readonly TimelineYear[], ownYear: number | null): Drawing {
  const largest = years.reduce((most, { cites, citedBy }) => Math.max(most, cites, citedBy), 1);
  const height = (count: number): number => (count === 0 ? 0 : Math.max(3, Math.round((tallest * count) / largest)));
  const left = (index: number): number => yearWidth * (index + 1);
  const half = (has: boolean): number => (has ? tallest + 4 : 4);
  const baseline = half(years.some(({ cites }) => cites > 0));
  const bars: Bar[] = [];
  const labels: { year: number; x: number; isOwn: boolean }[] = [];
  for (const [index, { year, cites, citedBy }] of years.entries()) {
    const at = { year, x: left(index) + (yearWidth - barWidth) / 2, width: barWidth };
    const [above, below] = [height(cites), height(citedBy)];
    if (above > 0) bars.push({ ...at, kind: 'cites', y: baseline - above, height: above });
    if (below > 0) bars.push({ ...at, kind: 'citedBy', y: baseline + labelHeight, height: below });
    if (isLabelled(year, index, years, ownYear)) {
      labels.push({ year, x: left(index) + yearWidth / 2, isOwn: year === ownYear });
    }
  }
  return {
    width: yearWidth * (years.length + 2),
    height: baseline + labelHeight + half(years.some(({ citedBy }) => citedBy > 0)),
    baseline,
    bars,
    labels,
  };
}

/** The first, the last, the text's own, and every fifth or twenty-fifth, where they don't touch a more important one. */
function isLabelled(year: number, index: number, years: readonly TimelineYear[], ownYear: number | null): boolean {
  if (year === ownYear) return true;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const round = years.length > 40 ? 25 : 5;
  if (index > 0 && year !== last && year % round !== 0) return false;
  const farFrom = (other: number | null | undefined): boolean =>
    other === null || other === undefined || Math.abs(year - other) >= yearsBetweenLabels;
  if (index === 0) return farFrom(ownYear);
  return farFrom(ownYear) && farFrom(first) && (year === last || farFrom(last));
}
