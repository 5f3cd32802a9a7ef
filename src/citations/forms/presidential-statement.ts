import { months } from '../../vocabulary/months.ts';
import type { OrganId } from '../../vocabulary/organs.ts';
import { lastNamed } from '../owner.ts';
import type { Form } from './form.ts';
import { wholeIdentifier } from './whole-identifier.ts';

const date = String.raw`\d{1,2} (?:${months.join('|')}) \d{4}`;

/** `2015/6` in "statements of 18 February 2015 (2015/6) and of 26 June 2015 (2015/13)". */
const afterDate = String.raw`(?<=\b[Ss]tatements? of ${date} (?:\(\d{4}\/\d{1,3}\),?(?: and)? (?:of )?${date} ){0,19}\()(?<dated>(?:19|20)\d\d)(?=\/\d{1,3}\))`;

/** Whether a statement that nothing but its date and number tells is one of the Security Council: other bodies number documents by years too. */
function isCouncils(before: string, own: OrganId): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(':')) + 1);
  if (own === 'sc' && /\bits President\b/.test(clause)) return true;
  const [speaker, ...others] = lastNamed(clause);
  if (!speaker || others.length > 0) return own === 'sc';
  return 'organ' in speaker && speaker.organ === 'sc';
}

/**
 * Statements of a President, printed without the letter of the organ or with one stroke too few: `PRST/2009/24`, `S/PRST 2004/16`,
 * `presidential statement 2015/25` and the number behind the date of a statement, of the Security Council, which counts by years, and `PRST/29/1` of the Human Rights Council, which counts by sessions.
 */
export const presidentialStatement: Form = {
  name: 'presidential statement',
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?:(?:S\/(?=PRST )|S(?=PRST\/))?PRST[ /](?<session>\d{1,2}|(?:19|20)\d\d)|(?<=\b[Pp]residential [Ss]tatements? )(?<year>(?:19|20)\d\d)|${afterDate})\/(?<number>\d{1,3})(?![\w/])`,
    'g',
  ),
  sign: /PRST|[Ss]tatement/,
  examples: [
    {
      printed: 'its presidential statements PRST/2009/24 and PRST 2006/39',
      organ: 'Security Council',
      finds: ['S/PRST/2009/24', 'S/PRST/2006/39'],
    },
    {
      printed: '17 May 2004 (S/PRST 2004/16) and SPRST/2014/5, para. 7',
      organ: 'Security Council',
      finds: ['S/PRST/2004/16', 'S/PRST/2014/5'],
    },
    { printed: 'its Presidential Statement 2015/25', organ: 'Security Council', finds: ['S/PRST/2015/25'] },
    {
      printed:
        'the statements of 18 February 2015 (2015/6), of 26 June 2015 (2015/13) and of 28 October 2015 (2015/18)',
      organ: 'Security Council',
      finds: ['S/PRST/2015/6', 'S/PRST/2015/13', 'S/PRST/2015/18'],
    },
    {
      printed: 'Security Council statements of 18 February 2015 (2015/6) and 26 June 2015 (2015/13)',
      organ: 'General Assembly',
      finds: ['S/PRST/2015/6', 'S/PRST/2015/13'],
    },
    { printed: 'President’s statement PRST/29/1', organ: 'Human Rights Council', finds: ['A/HRC/PRST/29/1'] },
  ],
  read(match, reading, own) {
    const { session, year, dated, number = '' } = match.groups ?? {};
    const before = reading.slice(0, match.index);
    if (dated && !(before.endsWith(` ${dated} (`) && isCouncils(before, own))) return undefined;
    const printed = session ?? year ?? dated ?? '';
    return {
      ...wholeIdentifier(match, 'presidential statement'),
      symbol: `${printed.length === 4 ? 'S' : 'A/HRC'}/PRST/${printed}/${number}`,
    };
  },
};
