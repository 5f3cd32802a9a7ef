import { isCouncilYear } from '../vocabulary/council-years.ts';
import { firstStrokeSession } from '../vocabulary/numbering.ts';
import type { Identifier, Owner } from './forms/form.ts';

const firstGeneralAssembly = 1945;
const firstHumanRightsCouncil = 2006;
/** Three sessions a year, the first in 2006. */
const humanRightsCouncilYear = (session: number): number => firstHumanRightsCouncil + Math.floor((session - 1) / 3);

/** Whether an organ can have adopted what is printed, by the form, the session and, where one is printed, the date. */
export function fits(identifier: Identifier, owner: Owner, date: string | null): boolean {
  if ('body' in owner) return true;
  if (!identifier.owners.includes(owner.organ)) return false;
  const year = date ? Number(date.slice(0, 4)) : undefined;
  const { session, number, form } = identifier;
  if (form === 'number (year)') return isCouncilYear(number, Number(session));
  if (form === 'number (session)') return owner.organ === 'ga' ? fitsOldAssembly(session) : !session.startsWith('ES');
  if (owner.organ === 'sc') return true;
  if (owner.organ === 'ecosoc') return year === undefined || Math.abs(year - Number(session)) <= 1;
  if (/^\D/.test(session)) return fitsSpecial(owner.organ, session, year);
  const count = Number(session);
  if (owner.organ === 'ga')
    return (
      count >= firstStrokeSession &&
      count < 200 &&
      (year === undefined || [0, 1].includes(year - firstGeneralAssembly - count))
    );
  return count < 130 && (year === undefined || Math.abs(year - humanRightsCouncilYear(count)) <= 1);
}

/** Sessions I to XXX, and the special and emergency special sessions of those years. */
function fitsOldAssembly(session: string): boolean {
  if (/^E?S-/.test(session)) return true;
  return /^X{0,2}(?:IX|IV|V?I{0,3})$|^XXX$/.test(session);
}

function fitsSpecial(organ: string, session: string, year: number | undefined): boolean {
  if (organ === 'ga')
    return (
      year === undefined || session.startsWith('ES') || year < firstHumanRightsCouncil || Number(session.slice(2)) >= 28
    );
  return year === undefined || year >= firstHumanRightsCouncil;
}
