import { months } from '../../vocabulary/months.ts';
import type { Form } from './form.ts';

/** Smaller numbers beside "resolution" are paragraphs, or resolutions of conferences. */
const leastNumber = 100;

const month = `(?:${months.join('|')})`;
const date = String.raw` of \d{1,2} ${month}`;

/** What may stand between "resolution" and the number: others with their years, and with their dates where `dated` may follow them. */
const listed = (dated: string): string =>
  String.raw`\b[Rr]esolutions? (?:\d{1,4}(?: \(\d{4}\))?${dated}(?:, | and |, and )){0,60}`;

/** A number behind one with a date has a date as well: in "1769 (2007) of 31 July 2007 and 2500 troops" the list has ended. */
const goesOn = String.raw`(?:(?<=${listed('')}\d{1,4})|(?=${date}\b))`;

/** `Security Council resolution 2359`, with the year left out: known only beside words that name the Council. */
export const bareNumber: Form = {
  name: 'number',
  pattern: new RegExp(
    String.raw`(?<=${listed(String.raw`(?:${date} \d{4})?`)})(?<number>\d{1,4})(?!\w| ?\/| ?\((?!here|[“"])| [A-Z] ?\(|[.,-]\d| ${month})${goesOn}`,
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
    {
      printed: 'its resolutions 2014 of 21 October 2011 and 2040 of 12 March (2012)',
      organ: 'Security Council',
      finds: ['S/RES/2014(2011)', 'S/RES/2040(2012)'],
    },
  ],
  read(match) {
    const number = Number(match[0]);
    if (number < leastNumber) return undefined;
    const [start, end] = [match.index, match.index + match[0].length];
    return { form: 'number', start, end, session: '', number, parts: [], owners: ['sc'], needsNoun: true };
  },
};
