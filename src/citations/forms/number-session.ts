import type { Form } from './form.ts';
import { partLetters, readParts } from './parts.ts';

/** "recommendations 1 (IV), 2 and ": whose number stands next is a recommendation too. */
const recommendations = String.raw`[Rr]ecommendations? (?:\d{1,4}(?: ?\([IVXLC]+\))?(?:, | and |, and )){0,20}`;

/** `1514 (XV)`, `217 A (III)`, `3201 (S-VI)`, `1000 (ES-I)`, and `1296 (XLIV)` of the Economic and Social Council. */
export const numberSession: Form = {
  name: 'number (session)',
  pattern: new RegExp(
    String.raw`(?<![\w/.-]|${recommendations})(?<number>\d{1,4}) ?(?<parts>${partLetters})? ?\( ?(?<session>(?:E?S ?- ?)?[IVXLC]+) ?\)`,
    'g',
  ),
  sign: /\( ?[ESIVXLC]/,
  examples: [
    { printed: 'resolution 1514 (XV) of 14 December 1960', organ: 'General Assembly', finds: ['A/RES/1514(XV)'] },
    { printed: 'resolution 217 A (III)', organ: 'General Assembly', finds: ['A/RES/217(III) A'] },
    { printed: 'resolution 3327(XXIX)', organ: 'General Assembly', finds: ['A/RES/3327(XXIX)'] },
    {
      printed: 'resolutions 3411 A and B (XXX)',
      organ: 'General Assembly',
      finds: ['A/RES/3411(XXX) A', 'A/RES/3411(XXX) B'],
    },
    { printed: 'resolution 3362 (S-VII)', organ: 'General Assembly', finds: ['A/RES/3362(S-VII)'] },
    { printed: 'resolution 1000 (ES-I)', organ: 'General Assembly', finds: ['A/RES/1000(ES-I)'] },
    { printed: 'Council resolution 2008 (LX)', organ: 'Economic and Social Council', finds: ['E/RES/2008(LX)'] },
  ],
  read(match) {
    const { number = '', parts, session = '' } = match.groups ?? {};
    const start = match.index;
    const letters = parts ? match[0].indexOf(parts) : 0;
    const read = readParts(parts, start + letters);
    const end = start + match[0].length;
    return {
      form: 'number (session)',
      start,
      end,
      session: session.replace(/\s/g, ''),
      number: Number(number),
      parts: read,
      owners: ['ga', 'ecosoc'],
      needsNoun: false,
    };
  },
};
