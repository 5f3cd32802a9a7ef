type Series = 'digit' | 'letter' | 'capital' | 'roman' | 'Roman' | 'bullet';

/** How a mark is dressed and what it may count: `(i)` is the roman one or the letter after h. */
interface Reading {
  style: string;
  series: Series;
  value: number;
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a roman numeral, 0 where it is none: `xiv` → 14. */
export function romanValue(text: string): number {
  if (!/^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(text)) return 0;
  const values = [...text.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const bullet = /^[•·●○▪■–—―−*-]$/;

function readingsOf(mark: string): Reading[] {
  if (bullet.test(mark)) return [{ style: mark, series: 'bullet', value: 0 }];
  const core = mark.replace(/[^\p{L}\p{N}]/gu, '');
  const style = mark.replace(/[\p{L}\p{N}]+/gu, 'x');
  if (/^\d+$/.test(core)) return [{ style, series: 'digit', value: Number(core) }];
  const small = core === core.toLowerCase();
  const readings: Reading[] = [];
  const roman = romanValue(core);
  const letter = /^([a-z])\1?$/i.test(core);
  if (letter) {
    const value = core.toLowerCase().charCodeAt(0) - 96 + (core.length - 1) * 26;
    readings.push({ style, series: small ? 'letter' : 'capital', value });
  }
  if (roman) readings.push({ style, series: small ? 'roman' : 'Roman', value: roman });
  return readings.length > 0 ? readings : [{ style, series: 'letter', value: 0 }];
}

const sameStyle = (a: Reading, b: Reading): boolean => a.style === b.style && a.series === b.series;

const isNext = (a: Reading, b: Reading): boolean =>
  a.series === b.series && (a.series === 'bullet' ? a.style === b.style : b.value === a.value + 1);

/** Whether a mark is the next after another in the same dress: `(b)` after `(a)`, `(iii)` after `(ii)`. */
export const follows = (before: string, mark: string): boolean =>
  readingsOf(before).some((one) => readingsOf(mark).some((other) => sameStyle(one, other) && isNext(one, other)));

/** Whether a mark begins a series: `(a)`, `(i)`, `1.` */
export const isFirst = (mark: string): boolean => readingsOf(mark).some(({ value }) => value === 1);

/** What speaks against a reading at a depth; the least wins. `open` is what stands open there, `closed` what stood there before. */
function cost(
  reading: Reading,
  open: Reading | undefined,
  closed: Reading | undefined,
  next: readonly Reading[],
): number {
  const goesOn = next.some((other) => sameStyle(reading, other) && isNext(reading, other));
  if (open) {
    if (isNext(open, reading)) return (sameStyle(open, reading) ? 0 : 2) - (goesOn ? 2 : 0);
    if (!sameStyle(open, reading)) return Number.POSITIVE_INFINITY;
    return reading.value > open.value ? 3 : 6;
  }
  if (closed && sameStyle(closed, reading) && isNext(closed, reading)) return 1;
  return (reading.value <= 1 ? 1 : 5) - (goesOn ? 2 : 0);
}

/**
 * Infers the depths of a run of subparagraph marks, in printed order, of one paragraph: `['(a)', '(i)', '(ii)', '(b)']` →
 * `[1, 2, 2, 1]`. A mark that continues an open series belongs to it, a new series stands one degree deeper, at most 4.
 * `(i)` after `(h)` is a letter, unless `(ii)` follows.
 */
export function depthOf(marks: readonly string[]): number[] {
  const readings = marks.map(readingsOf);
  const open: Reading[] = [];
  const closed: Reading[] = [];
  return readings.map((candidates, at) => {
    const next = readings[at + 1] ?? [];
    let best = { depth: 0, reading: candidates[0] as Reading, cost: Number.POSITIVE_INFINITY };
    for (const reading of candidates) {
      const twin = open.some((other) => sameStyle(other, reading)) ? 4 : 0;
      for (let depth = Math.min(open.length, 3); depth >= 0; depth--) {
        const against = cost(reading, open[depth], closed[depth], next) + (depth === open.length ? twin : 0);
        if (against < best.cost) best = { depth, reading, cost: against };
      }
    }
    for (const [depth, reading] of open.entries()) if (depth > best.depth) closed[depth] = reading;
    open.length = best.depth;
    open.push(best.reading);
    return best.depth + 1;
  });
}
