import type { Claim } from '../ledger.ts';
import type { SourceLine } from '../read/source.ts';

/** A claim on a line, or on a part of it given as offsets into its text. */
export const claim = (line: SourceLine, rule: string, to: string | null, start = 0, end = line.text.length): Claim => ({
  start: line.start + start,
  end: line.start + end,
  rule,
  to,
});
