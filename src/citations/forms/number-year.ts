import type { Form } from './form.ts';

/** `1631 (2005)`: the Security Council alone writes a number and a year in brackets. `2312 (2106)` is its misprint for 2016. */
export const numberYear: Form = {
  name: 'number (year)',
  pattern: /(?<![\w/.-]|(?<!\d)\d{1,3},)(?<number>\d{1,4}) ?\( ?(?<year>(?:19|20|21)\d\d) ?\)/g,
  sign: /\( ?(?:19|20|21)\d\d/,
  examples: [
    {
      printed: 'Security Council resolution 1631 (2005) of 17 October 2005',
      organ: 'General Assembly',
      finds: ['S/RES/1631(2005)'],
    },
    {
      printed: 'resolutions 242 (1967) and 338 (1973)',
      organ: 'General Assembly',
      finds: ['S/RES/242(1967)', 'S/RES/338(1973)'],
    },
    { printed: 'its resolution 2312 (2106)', organ: 'Security Council', finds: ['S/RES/2312(2106)'] },
    { printed: 'its resolution 186(1964)', organ: 'Security Council', finds: ['S/RES/186(1964)'] },
  ],
  read(match, reading) {
    const { number = '', year = '' } = match.groups ?? {};
    if (/(?<!resolution )\bNos?\. $/i.test(reading.slice(Math.max(0, match.index - 16), match.index))) return undefined;
    return {
      form: 'number (year)',
      start: match.index,
      end: match.index + match[0].length,
      session: year,
      number: Number(number),
      parts: [],
      owners: ['sc'],
      needsNoun: false,
    };
  },
};
