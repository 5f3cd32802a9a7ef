import { months } from '../../vocabulary/months.ts';
import type { Form } from './form.ts';

/** Smaller numbers beside "resolution" are paragraphs, or resolutions of conferences. */
const leastNumber = 100;

const date = String.raw`(?: of \d{1,2} (?:${months.join('|')}) \d{4})?`;

/** `Security Council resolution 2359`, with the year left out: known only beside words that name the Council. */
export const bareNumber: Form = {
  name: 'number',
  pattern: new RegExp(
    String.raw`(?<=\b[Rr]esolutions? (?:\d{1,4}(?: \(\d{4}\))?${date}(?:, | and |, and )){0,60})(?<number>\d{1,4})(?!\w| ?\/| ?\((?!here|[“"])| [A-Z] ?\(|[.,-]\d| (?:${months.join('|')}))`,
    'g',
  ),
  sign: /esolution/,
  examples: [
    { printed: 'Security Council resolution 2359', organ: 'General Assembly', finds: ['S/RES/2359(2017)'] },
    {
      printed: 'its resolutions 2170 (2014), 2178 and 2199 (2015)',
      organ: 'Security Council',
      finds: ['S/RES/2170(2014)', 'S/RES/2178(2014)', 'S/RES/2199(2015)'],
    },
    {
      printed: 'resolutions 1545 of 21 May 2004, 1577 (2004) of 1 December 2004 and 1596 of 18 April 2005',
      organ: 'Security Council',
      finds: ['S/RES/1545(2004)', 'S/RES/1577(2004)', 'S/RES/1596(2005)'],
    },
  ],
  read(match) {
    const number = Number(match[0]);
    if (number < leastNumber) return undefined;
    const [start, end] = [match.index, match.index + match[0].length];
    return { form: 'number', start, end, session: '', number, parts: [], owners: ['sc'], needsNoun: true };
  },
};
