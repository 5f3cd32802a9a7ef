import { romanValue } from '../model/mark-depth.ts';
import { isCouncilYear } from '../vocabulary/council-years.ts';
import { firstStrokeSession, lastNumberSessionYear } from '../vocabulary/numbering.ts';
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
  if (form === 'number (session)')
    return owner.organ === 'ga' ? fitsOldAssembly(session, year) : fitsOldCouncil(session, year);
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

/** Sessions I to XXX, one a year from 1946 on, and the special and emergency special sessions of those years. */
function fitsOldAssembly(session: string, year: number | undefined): boolean {
  if (/^E?S-/.test(session)) return true;
  if (!/^X{0,2}(?:IX|IV|V?I{0,3})$|^XXX$/.test(session)) return false;
  return year === undefined || [0, 1].includes(year - firstGeneralAssembly - romanValue(session));
}

/** Sessions I to LXIII of the Economic and Social Council, two a year from 1946 to 1977. */
function fitsOldCouncil(session: string, year: number | undefined): boolean {
  if (session.startsWith('ES')) return false;
  return year === undefined || Math.abs(year - firstGeneralAssembly - romanValue(session) / 2) <= 2;
}

/**
 * Whether the date shows that an owner whom the words name is not the one: the Economic and Social Council left `number (session)` long
 * before, while commissions of its own still write it. A date of another session of its time may be a misprint.
 */
export const isTooLate = ({ form }: Identifier, owner: Owner, date: string | null): boolean =>
  form === 'number (session)' &&
  'organ' in owner &&
  owner.organ === 'ecosoc' &&
  date !== null &&
  Number(date.slice(0, 4)) > lastNumberSessionYear;

function fitsSpecial(organ: string, session: string, year: number | undefined): boolean {
  if (organ === 'ga')
    return (
      year === undefined || session.startsWith('ES') || year < firstHumanRightsCouncil || Number(session.slice(2)) >= 28
    );
  return year === undefined || year >= firstHumanRightsCouncil;
}
