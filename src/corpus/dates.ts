import { onceForText } from './once-for.ts';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2014-11-11` → `11 November 2014`. */
export const longDate = onceForText((iso) => long.format(new Date(`${iso}T00:00:00Z`)));

export const yearOf = (iso: string): string => iso.slice(0, 4);
