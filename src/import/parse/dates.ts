import { months } from '../../vocabulary/months.ts';

const names = months.join('|');

/** A date as the United Nations prints it: `11 November 2014`, `March 2, 2001`. Pattern source, without groups. */
export const datePattern = `(?:\\d{1,2}\\s+(?:${names})\\s+\\d{4}|(?:${names})\\s+\\d{1,2},?\\s+\\d{4})`;

const dayFirst = new RegExp(`^(\\d{1,2})\\s+(${names})\\s+(\\d{4})$`);
const monthFirst = new RegExp(`^(${names})\\s+(\\d{1,2}),?\\s+(\\d{4})$`);

/** `11 November 2014` → `2014-11-11`; null for what is no date of the calendar. */
export function isoDate(printed: string): string | null {
  const text = printed.trim();
  const a = dayFirst.exec(text);
  const b = monthFirst.exec(text);
  const [day, name, year] = a ? [a[1], a[2], a[3]] : b ? [b[2], b[1], b[3]] : [];
  const month = (months as readonly string[]).indexOf(name ?? '') + 1;
  if (!day || !year || month === 0) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
