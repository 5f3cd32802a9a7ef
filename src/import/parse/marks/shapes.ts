import { months } from '../../../vocabulary/months.ts';

/**
 * How odd a reading of a run of digits is, where it stands; 0 = as expected, 3 = rare, 6 = hardly ever, 9 = never seen. Dates, years, amounts,
 * symbols and numbers of resolutions have known shapes; a mark is glued to a word, a stop or a number.
 */
export interface Surroundings {
  /** The word so far: from the last white space to the run. */
  before: string;
  digits: string;
  /** From the run to the next white space. */
  after: string;
  /** The word before that, `December`, `resolution`. */
  wordBefore: string;
}

const month = new RegExp(`^(?:${months.join('|')})$`);
const abbreviation =
  /(?:^|[\s(/.])(?:Nos?|Add|Amend|Rev|Corr|paras?|vol|arts?|chap|sect|p|pp|L|C|CN|AC|CONF|WG|INF|PC|Res|Dec|[A-Z]{1,7})\.$/;
const closing = /[,;:.)\]”’"'»!?]/;

const isYear = (digits: string): boolean => /^(?:18\d\d|19\d\d|20[0-4]\d)$/.test(digits);

/** Highest number that a resolution or decision of a session has had, with room. */
const inSession = (before: string, digits: string): boolean => {
  const year = /(?:18|19|20)\d\d\/$/.test(before);
  return digits.length <= 3 && !digits.startsWith('0') && Number(digits) <= (year ? 360 : 699);
};

const resolutionNumber = /^[[("“]*(?:\d{1,3}|(?:19|20)\d\d|E?S-\d{1,2})\/$/;
const documentSymbol = /^[[("“]*[A-Z][A-Za-z0-9.]*\/|\/[A-Z]/;
const thousands = /\d,$/;
const yearInBrackets = /^\((?:19|20)\d\d\)$/;

/** `6/2017`: number and year, as other bodies number; hardly the 201st resolution of a session with a mark. */
const numberAndYear = (before: string): number => (/^[[("“]*(?:3[1-9]|[4-9]\d)\/$/.test(before) ? 3 : 0.5);

/** Cost of reading all the digits as part of the text. */
export function costAsText({ before, digits, after, wordBefore }: Surroundings): number {
  const last = before.at(-1) ?? '';
  const ordinal = /^(?:st|nd|rd|th|bis|ter|[a-z]?\))/.test(after);
  if (before === '' || /^[([“"'‘$€£¥#]+$/.test(before)) {
    if (digits.length >= 5) return isYear(digits.slice(0, 4)) ? (month.test(wordBefore) ? 9 : 4) : 1;
    if (month.test(wordBefore) && digits.length === 4) return isYear(digits) ? 0 : 6;
    if (month.test(wordBefore) && digits.length === 3) return 3;
    return /^[a-z]{2}/.test(after) && !ordinal && before === '' ? 4 : 0;
  }
  if (/\d/.test(last)) return 0;
  if (resolutionNumber.test(before)) return isYear(digits) ? numberAndYear(before) : inSession(before, digits) ? 0 : 6;
  if (/[-–—‑]/.test(last)) {
    if (digits.length >= 5 && isYear(digits.slice(0, 4)) && /\d[-–—‑]$/.test(before)) return 8;
    if (/(?:18|19|20)\d\d[-–—‑]$/.test(before) && digits.length === 3) return 4;
    return 0;
  }
  if (last === '/') return digits.length > 4 ? 2 : 0;
  if (last === '.') {
    if (abbreviation.test(before) || documentSymbol.test(before)) return 0;
    if (/\d\.$/.test(before)) return isYear(/(\d+)\.$/.exec(before)?.[1] ?? '') ? 5 : 0;
    return 6;
  }
  if (closing.test(last) && after.startsWith('/')) return Number(digits) < 100 ? 2.5 : 6;
  if (thousands.test(before)) return digits.length === 3 ? (isYear(/(\d+),$/.exec(before)?.[1] ?? '') ? 3 : 0) : 6;
  if (last === ':') return /\d:$/.test(before) ? 0 : 5;
  if (yearInBrackets.test(before)) return /^\d+$/.test(wordBefore) ? 6 : 0;
  if (last === ')' && documentSymbol.test(before)) return 0;
  if (/\p{L}/u.test(last) && /^\p{Lu}/u.test(after)) return 0.5;
  if (/[$€£¥(%#+=<>~]/.test(last)) return 0;
  if (closing.test(last)) return digits.length > 3 && !isYear(digits) ? 9 : 6;
  if (/[A-Z]/.test(last)) {
    if (/^[A-Z]$/.test(before) || /\d[A-Z]$/.test(before)) return 1.5;
    return /^[A-Z]{2,}$/.test(before) ? 3 : 4;
  }
  if (/\p{L}/u.test(last)) return documentSymbol.test(before) && !/\p{Ll}{2}$/u.test(before) ? 2 : 6;
  return 1;
}

/** Cost of reading all the digits as a mark. */
export function costAsMark({ before, digits, after, wordBefore }: Surroundings): number {
  const last = before.at(-1) ?? '';
  const cost = followCost(after);
  if (before === '')
    return cost + (month.test(wordBefore) || /^\p{L}/u.test(after) === false ? 5.5 : 2) + (isYear(digits) ? 4 : 0);
  if (/^[([“"'‘$€£¥#]+$/.test(before)) return 9;
  if (/[-–—‑/$€£¥(%#+=<>~\d]/.test(last) || /^[-–—‑]\d/.test(after)) return 8;
  if (yearInBrackets.test(before)) return cost + (/^\d+$/.test(wordBefore) ? 0 : 3);
  if (last === ')' && documentSymbol.test(before)) return cost + 4;
  if (/\p{L}/u.test(last) && /^\p{Lu}/u.test(after)) return 5;
  if (last === '.') {
    if (abbreviation.test(before)) return cost + 7;
    if (/\d\.$/.test(before)) return cost + (isYear(/(\d+)\.$/.exec(before)?.[1] ?? '') ? 0.5 : 4);
    return cost + (documentSymbol.test(before) ? 4 : 0);
  }
  if (thousands.test(before)) return cost + (digits.length === 3 ? 1.5 : 0);
  if (last === ':' && /\d:$/.test(before)) return cost + 5;
  if (closing.test(last)) return cost;
  if (/[A-Z]/.test(last)) return cost + (/^[A-Z]$/.test(before) ? 1.5 : 0.5);
  return cost + (documentSymbol.test(before) && !/\p{Ll}{2}$/u.test(before) ? 3 : 0);
}

/** Cost of reading the front digits as text and the rest as a mark: `20103` as 2010 and mark 3. */
export function costAsNumberAndMark(surroundings: Surroundings, number: string): number {
  const { before, digits, after, wordBefore } = surroundings;
  const cost = followCost(after) + (after.startsWith(')') ? 2 : 0);
  const last = before.at(-1) ?? '';
  if (before === '' || /^[([“"'‘]+$/.test(before)) {
    if (isYear(digits) && digits.length === 4) return 8;
    if (month.test(wordBefore)) return cost + (isYear(number) ? 0 : 7);
    if (isYear(number)) return cost + 0.5;
    return cost + (number.length < 3 ? 5 : 4);
  }
  if (resolutionNumber.test(before)) return cost + (inSession(before, number) ? 1.5 : 7);
  if (/\d[-–—‑]$/.test(before)) {
    if (isYear(number)) return cost;
    if (/(?:18|19|20)\d\d[-–—‑]$/.test(before) && number.length === 2) return cost + 0.5;
    return cost + 4;
  }
  if (thousands.test(before)) return cost + (number.length === 3 ? 0.5 : 8);
  if (last === '/') return cost + 3;
  if (last === '.')
    return cost + (documentSymbol.test(before) || abbreviation.test(before) || /\d\.$/.test(before) ? 3 : 7);
  if (/[-–—‑]/.test(last)) return cost + 3.5;
  if (/[A-Z]/.test(last)) return cost + 4;
  if (last === '$') return cost + 4;
  return 8;
}

/** What follows a mark: white space, a stop, the end; a word glued to it is a slip. */
function followCost(after: string): number {
  if (after === '' || /^[,;:)\]”’"'—–*]/.test(after)) return /^,\d{3}(?!\d)/.test(after) ? 5 : 0;
  if (after.startsWith('.')) return /^\.\d/.test(after) ? 4 : 0;
  if (/^[/%]/.test(after)) return 5;
  if (/^(?:st|nd|rd|th|bis)\b/.test(after)) return 6;
  return /^\p{L}/u.test(after) ? 1 : 2;
}
