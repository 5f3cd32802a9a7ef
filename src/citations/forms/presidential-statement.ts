import type { Form } from './form.ts';
import { wholeIdentifier } from './whole-identifier.ts';

/**
 * Statements of a President, printed without the letter of the organ: `PRST/2009/24`, `presidential statement 2015/25` of the
 * Security Council, which counts by years, and `PRST/29/1` of the Human Rights Council, which counts by sessions.
 */
export const presidentialStatement: Form = {
  name: 'presidential statement',
  pattern:
    /(?<![\w/.-])(?:PRST[ /](?<session>\d{1,2}|(?:19|20)\d\d)|(?<=\b[Pp]residential [Ss]tatements? )(?<year>(?:19|20)\d\d))\/(?<number>\d{1,3})(?![\w/])/g,
  sign: /PRST|residential/,
  examples: [
    {
      printed: 'its presidential statements PRST/2009/24 and PRST 2006/39',
      organ: 'Security Council',
      finds: ['S/PRST/2009/24', 'S/PRST/2006/39'],
    },
    { printed: 'its Presidential Statement 2015/25', organ: 'Security Council', finds: ['S/PRST/2015/25'] },
    { printed: 'President’s statement PRST/29/1', organ: 'Human Rights Council', finds: ['A/HRC/PRST/29/1'] },
  ],
  read(match) {
    const { session, year, number = '' } = match.groups ?? {};
    const printed = session ?? year ?? '';
    return {
      ...wholeIdentifier(match, 'presidential statement'),
      symbol: `${printed.length === 4 ? 'S' : 'A/HRC'}/PRST/${printed}/${number}`,
    };
  },
};
