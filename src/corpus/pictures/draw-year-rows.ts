/** Something counted year by year, from the first to the last without gaps, in rows that are set against each other. */
export interface YearRows {
  first: number;
  /** `counts[0]` is that of the first year; all rows have the same years. */
  rows: readonly { name: string; counts: readonly number[] }[];
}

/** One row of the picture: bars on a line of their own, with its name above. All in the drawing's own units. */
export interface DrawnRow {
  name: string;
  /** Where the name stands. */
  nameAt: number;
  baseline: number;
  /** The largest count, written at its bar. */
  peak: { count: number; x: number; y: number };
  bars: readonly { x: number; y: number; width: number; height: number }[];
}

/** Small pictures one above the other, one for each row, all on one scale and over the same years. */
export interface DrawnYearRows {
  width: number;
  height: number;
  rows: readonly DrawnRow[];
  /** `minor`: not where the drawing is small and its letters large. */
  labels: readonly { year: number; x: number; y: number; minor: boolean }[];
}

const drawnWidth = 640;
const margin = 16;
const tallest = 60;
const nameHeight = 28;
/** Between a name and a bar as high as its row, for the bar's number. */
const peakHeight = 18;
const rowGap = 14;
const widestBar = 26;
/** A year's number takes so many units. */
const labelWidth = 34;

/** Draws counts by year. Bars are in proportion to the largest count of all rows, each at least 1.5 units high. */
export function drawYearRows({ first, rows }: YearRows): DrawnYearRows {
  const years = Math.max(1, ...rows.map(({ counts }) => counts.length));
  const largest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const step = (drawnWidth - 2 * margin) / years;
  const width = Math.min(widestBar, round(step * 0.72));
  const middle = (index: number): number => round(margin + step * (index + 0.5));
  let bottom = 0;
  const drawn = rows.map(({ name, counts }): DrawnRow => {
    const most = Math.max(...counts);
    const room = Math.max(tallest * (most / largest), 6);
    const nameAt = bottom + nameHeight - 10;
    const baseline = round(bottom + nameHeight + peakHeight + room);
    bottom = baseline + rowGap;
    const bars = counts.flatMap((count, index) => {
      const height = round(Math.max(1.5, (tallest * count) / largest));
      return count === 0 ? [] : [{ x: round(middle(index) - width / 2), y: round(baseline - height), width, height }];
    });
    const height = Math.max(1.5, (tallest * most) / largest);
    return {
      name,
      nameAt,
      baseline,
      bars,
      peak: { count: most, x: middle(counts.indexOf(most)), y: round(baseline - height - 3) },
    };
  });
  const y = bottom + 6;
  const labels = labelled(years, step).map(({ index, minor }) => ({ year: first + index, x: middle(index), y, minor }));
  return { width: drawnWidth, height: y + 8, rows: drawn, labels };
}

/** The years that are named, by index: the first, the last, and others at even steps that don't touch these; every other is minor. */
function labelled(years: number, step: number): { index: number; minor: boolean }[] {
  const apart = Math.ceil(labelWidth / step);
  const every = [1, 2, 5, 10, 20, 25, 50].find((each) => each >= apart) ?? apart;
  const last = years - 1;
  return Array.from({ length: years }, (_, index) => index)
    .filter((index) => index === last || (index % every === 0 && last - index >= apart))
    .map((index) => ({
      index,
      minor: index !== last && (index % (every * 2) !== 0 || last - index < apart * 2),
    }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
