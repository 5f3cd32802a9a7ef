import { escapedText, escapedValue } from '../markdown/render/escape.ts';
import { longDate } from './dates.ts';

/** An ISO date as HTML, `11 November 2014` for its reader; empty where there is none. */
export const dateHtml = (date: string | null): string =>
  date ? `<time datetime="${escapedValue(date)}">${escapedText(longDate(date))}</time>` : '';
