import type { Form } from './form.ts';
import { partLetters, readParts } from './parts.ts';

/** `59/50`, `S-24/2`, `ES-10/22`, `1996/31`: a session or a year, a stroke, a number. */
export const sessionNumber: Form = {
  name: 'session/number',
  pattern: new RegExp(
    String.raw`(?=[ES\d])(?<![\w/.-]|[A-Z]\/)(?<special>E?S ?- ?)?(?<session>\d{1,4}) ?\/ ?(?<number>\d{1,4})(?![\w/]|[.,]\d(?!\d{0,3}\/\d)|-\d)(?: (?<parts>${partLetters}))?`,
    'g',
  ),
  sign: /\d ?\/ ?\d/,
  examples: [
    { printed: 'its resolution 59/50 of 2 December 2004', organ: 'General Assembly', finds: ['A/RES/59/50'] },
    { printed: 'General Assembly resolution 60/288', organ: 'Security Council', finds: ['A/RES/60/288'] },
    {
      printed: 'Resolutions 68/276, 70/291,72/284 and 75/291.',
      organ: 'General Assembly',
      finds: ['A/RES/68/276', 'A/RES/70/291', 'A/RES/72/284', 'A/RES/75/291'],
    },
    { printed: 'resolutions 57/284 A and B', organ: 'General Assembly', finds: ['A/RES/57/284 A', 'A/RES/57/284 B'] },
    {
      printed: 'Human Rights Council resolutions 5/1 and 5/2 of 18 June 2007',
      organ: 'General Assembly',
      finds: ['A/HRC/RES/5/1', 'A/HRC/RES/5/2'],
    },
    {
      printed: 'Economic and Social Council resolution 2021/2 A',
      organ: 'General Assembly',
      finds: ['E/RES/2021/2 A'],
    },
    {
      printed: 'resolutions ES-7/4 of 28 April 1982 and ES-7/5 of 26 June 1982',
      organ: 'General Assembly',
      finds: ['A/RES/ES-7/4', 'A/RES/ES-7/5'],
    },
    { printed: 'Human Rights Council resolution S-21/1', organ: 'General Assembly', finds: ['A/HRC/RES/S-21/1'] },
    { printed: 'decision 58/521 of 8 December 2003', organ: 'General Assembly', finds: ['A/DEC/58/521'] },
    {
      printed: 'Commission on Human Rights resolution 2005/69 of 20 April 2005',
      organ: 'Human Rights Council',
      finds: ['E/CN.4/RES/2005/69'],
    },
  ],
  read(match) {
    const { special = '', session = '', number = '', parts } = match.groups ?? {};
    const prefix = special.replace(/\s/g, '');
    const year = Number(session) >= 1900;
    if (Number(session) === 0 || Number(number) === 0 || (session.length > 3 && !year)) return undefined;
    const start = match.index;
    const end = start + match[0].length - (parts ? parts.length + 1 : 0);
    return {
      form: 'session/number',
      start,
      end,
      session: prefix + session,
      number: Number(number),
      parts: readParts(parts, start + match[0].length - (parts?.length ?? 0)),
      owners: prefix === 'ES-' ? ['ga'] : prefix ? ['ga', 'hrc'] : year ? ['ecosoc'] : ['ga', 'hrc'],
      needsNoun: prefix === '',
    };
  },
};
