import type { Diagnostic } from '../../model/diagnostic.ts';

/** What became of the files of a run. Each is written, unchanged or failed; those of the first two that a warning or an error was given for are in doubt. */
export interface Tally {
  read: number;
  written: number;
  unchanged: number;
  inDoubt: number;
  failed: number;
  /** Whether any file was given an error, written or not. */
  errors: boolean;
}

export const emptyTally = (): Tally => ({ read: 0, written: 0, unchanged: 0, inDoubt: 0, failed: 0, errors: false });

/** Counts one file: what was said of it, and what became of its document. */
export function count(
  tally: Tally,
  diagnostics: readonly Diagnostic[],
  state: 'written' | 'unchanged' | 'failed',
): void {
  tally.read += 1;
  tally[state] += 1;
  if (state !== 'failed' && diagnostics.some(({ severity }) => severity !== 'info')) tally.inDoubt += 1;
  tally.errors ||= state === 'failed' || diagnostics.some(({ severity }) => severity === 'error');
}

/** `2 read, 2 written, 0 unchanged, 0 in doubt, 0 failed` */
export const summary = ({ read, written, unchanged, inDoubt, failed }: Tally): string =>
  `${read} read, ${written} written, ${unchanged} unchanged, ${inDoubt} in doubt, ${failed} failed`;
