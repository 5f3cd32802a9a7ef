import { months } from '../vocabulary/months.ts';

const beside = new RegExp(`^,? of (\\d{1,2}) (${months.join('|')}) (\\d{4})`);

/** The date that stands right after an identifier, ` of 2 December 2004`, as ISO with the length of its words; undefined where none does. */
export function printedDate(text: string): { iso: string; length: number } | undefined {
  const match = beside.exec(text);
  if (!match) return undefined;
  const [words, day = '', month = '', year = ''] = match;
  const number = months.indexOf(month as (typeof months)[number]) + 1;
  return { iso: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, length: words.length };
}
