import { datePattern } from '../dates.ts';
import type { AdoptionKind } from './adoption-unit.ts';
import type { TextUnit, Unit } from './unit.ts';

const meeting =
  /^(?:Resumed\s+)?\d+(?:st|nd|rd|th)\s+(?:\(resumed\)\s+)?(?:plenary\s+|formal\s+|closed\s+)?meeting(?:\s+\([a-z ]+\))?[.,]?$/i;
const date = new RegExp(`^${datePattern}\\.?$`);

/** A meeting or a date on a line of its own goes on from nothing and with nothing. */
export const isMeetingOrDate = (text: string): boolean => meeting.test(text) || date.test(text);

/** Whether a unit is a meeting, its date or a vote: data about the adoption, not a paragraph. A date counts below a meeting or at the end of a text. */
export function adoptionKind(units: readonly Unit[], at: number): AdoptionKind | null {
  const unit = units[at];
  if (unit?.type !== 'text') return null;
  if (meeting.test(unit.text)) return 'meeting';
  if (/^\[(?:The (?:draft )?(?:resolution|decision) was )?Adopted (?:by|without|as)\b/i.test(unit.text)) return 'vote';
  if (!date.test(unit.text)) return null;
  const before = units[at - 1];
  if (before?.type === 'text' && meeting.test(before.text)) return 'date';
  const next = units[at + 1];
  return next === undefined || (next.type === 'text' && closesText(next)) ? 'date' : null;
}

const closesText = (unit: TextUnit): boolean =>
  /^(?:Annex|Appendix|Enclosure)\b/i.test(unit.text) ||
  /^[A-Z]$/.test(unit.text) ||
  /^\[Adopted/i.test(unit.text) ||
  /^_{5,}$/.test(unit.text);

/** How many units a vote in square brackets runs over, from the one that opens it to the one that closes it. */
export function voteLength(units: readonly Unit[], at: number): number {
  for (let end = at; end < Math.min(units.length, at + 400); end += 1) {
    const unit = units[end];
    if (unit?.type !== 'text') return 1;
    if (unit.text.endsWith(']')) return end - at + 1;
  }
  return 1;
}
