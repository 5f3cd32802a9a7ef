import { months } from '../vocabulary/months.ts';

/** `2014-11-11` → `11 November 2014`; empty for what is no day: the index says `none` where a text has no date. */
export function printedDate(date: string | null | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  return year ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : '';
}
