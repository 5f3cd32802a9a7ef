import type { OrganId } from '../../vocabulary/organs.ts';
import { allMatches } from '../all-matches.ts';
import { bareNumber } from './bare-number.ts';
import { documentSymbol } from './document-symbol.ts';
import type { Form, Identifier } from './form.ts';
import { numberSession } from './number-session.ts';
import { numberYear } from './number-year.ts';
import { otherBody } from './other-body.ts';
import { presidentialStatement } from './presidential-statement.ts';
import { sessionNumber } from './session-number.ts';

/** Every form of a printed identifier. Where two match at one place, the earlier start wins, then the earlier row. */
export const forms: readonly Form[] = [
  documentSymbol,
  presidentialStatement,
  otherBody,
  numberYear,
  numberSession,
  sessionNumber,
  bareNumber,
];

/** All identifiers in a reading of a text of the organ `own`, in order, not overlapping. */
export function identifiersIn(reading: string, own: OrganId): Identifier[] {
  if (!/\d/.test(reading)) return [];
  const found: { identifier: Identifier; rank: number }[] = [];
  forms.forEach(({ pattern, sign, read }, rank) => {
    if (!sign.test(reading)) return;
    for (const match of allMatches(pattern, reading)) {
      const identifier = read(match, reading, own);
      if (identifier) found.push({ identifier, rank });
    }
  });
  found.sort((a, b) => a.identifier.start - b.identifier.start || a.rank - b.rank);
  const kept: Identifier[] = [];
  let reached = 0;
  for (const { identifier } of found) {
    if (identifier.start < reached) continue;
    kept.push(identifier);
    reached = Math.max(identifier.end, identifier.parts.at(-1)?.end ?? 0);
  }
  return kept;
}
