import type { Row } from '../bench.ts';
import { quantileOf } from '../measure/median.ts';
import type { Measures } from './text-measures.ts';

/** Differences from here on, in hundredths of the real number, are marked; and from this in whole units, as 1 and 2 of a thing are not far apart. */
const far = { percent: 15, units: 1 };

const shares = [0.25, 0.5, 0.75, 0.9, 0.97] as const;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Whether all numbers say yes or no, so that only their share means something. */
const isShare = (name: string): boolean => /^(?:texts with|texts in|citations (?:with|of a held))/.test(name);

function row(what: string, at: string, real: number, made: number): Row {
  const differs = real === 0 ? (made === 0 ? 0 : 100) : (100 * (made - real)) / real;
  const away = Math.abs(differs) > far.percent && (at === 'share' || Math.abs(made - real) > far.units);
  const round = (value: number): number => Number(value.toFixed(at === 'share' ? 3 : 1));
  return { what, at, real: round(real), made: round(made), 'differs %': Math.round(differs), far: away ? 'far' : '' };
}

/** A row for the mean and each quantile of each measure, or for the share that says yes. */
export function fitRows(real: Measures, made: Measures): Row[] {
  return Object.keys(real).flatMap((what) => {
    const [ours, theirs] = [made[what] ?? [], real[what] ?? []];
    if (isShare(what)) return [row(what, 'share', mean(theirs), mean(ours))];
    return [
      row(what, 'mean', mean(theirs), mean(ours)),
      ...shares.map((share) => row(what, `${100 * share} %`, quantileOf(theirs, share), quantileOf(ours, share))),
    ];
  });
}
