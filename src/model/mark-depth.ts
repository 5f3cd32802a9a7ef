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
  const letter = /^[a-z]$/i.test(core) || (/^([a-z])\1$/i.test(core) && !roman);
  if (letter) {
    const value = core.toLowerCase().charCodeAt(0) - 96 + (core.length - 1) * 26;
    readings.push({ style, series: small ? 'letter' : 'capital', value });
  }
  if (roman) readings.push({ style, series: small ? 'roman' : 'Roman', value: roman });
  return readings.length > 0 ? readings : [{ style, series: 'letter', value: 0 }];
}

const same = (a: Reading, b: Reading) => a.style === b.style && a.series === b.series;

/**
 * Infers the depths of a run of subparagraph marks, in printed order, of one paragraph: `['(a)', '(i)', '(ii)', '(b)']` →
 * `[1, 2, 2, 1]`. A mark that continues an open series belongs to it, a new series stands one degree deeper, at most 4.
 * `(i)` after `(h)` is a letter, unless `(ii)` follows.
 */
export function depthOf(marks: readonly string[]): number[] {
  const open: Reading[] = [];
  return marks.map((mark, at) => {
    const readings = readingsOf(mark);
    const next = readingsOf(marks[at + 1] ?? '');
    const goesOn = (reading: Reading) =>
      next.some((other) => same(reading, other) && other.value === reading.value + 1 && other.series !== 'letter');
    let best: { depth: number; reading: Reading; cost: number } | undefined;
    for (const reading of readings) {
      for (let depth = open.length - 1; depth >= 0; depth--) {
        const last = open[depth] as Reading;
        if (!same(last, reading)) continue;
        const continues = reading.series === 'bullet' || reading.value === last.value + 1;
        const cost = continues ? (goesOn(reading) ? -1 : 0) : reading.value > last.value ? 3 : 6;
        if (!best || cost < best.cost) best = { depth, reading, cost };
      }
      if (open.length < 4) {
        const starts = reading.value <= 1;
        const cost =
          (starts ? (goesOn(reading) ? 0 : 1) : 5) +
          (open.some((o) => o.style === reading.style && o.series === reading.series) ? 4 : 0);
        if (!best || cost < best.cost) best = { depth: open.length, reading, cost };
      }
    }
    const { depth, reading } = best ?? { depth: 0, reading: readings[0] as Reading };
    open.length = depth;
    open.push(reading);
    return depth + 1;
  });
}
