import { months } from '../../vocabulary/months.ts';

const parts = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) };
};

/** `2014-11-11` → `11 November 2014`. */
export const longDay = (iso: string): string => {
  const { year, month, day } = parts(iso);
  return `${day} ${month} ${year}`;
};

/** `2014-11-11` → `November 11, 2014`. */
export const americanDay = (iso: string): string => {
  const { year, month, day } = parts(iso);
  return `${month} ${day}, ${year}`;
};

/** `2014-11-11` → `Nov. 11, 2014`; May, June and July stand in full. Source: Bluebook, table T12. */
export const abbreviatedDay = (iso: string): string => {
  const { year, month, day } = parts(iso);
  const short = month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;
  return `${short} ${day}, ${year}`;
};
