import { documentSeries } from '../../vocabulary/document-series.ts';
import type { Form } from './form.ts';
import { wholeIdentifier } from './whole-identifier.ts';

const series = Object.keys(documentSeries)
  .sort((a, b) => b.length - a.length)
  .join('|');
const element = String.raw`[A-Za-z0-9]+(?:(?:[.-]|\*?[-–](?=[AES]\/)|–(?=\d+\/))[A-Za-z0-9]+)*(?:\([A-Z0-9]+\))?`;
/** White space after a stroke, left by line ends, is part of the symbol only before elements that cannot begin a word. */
const stroke = String.raw`(?: ?\/|\/ (?=(?:PRST|RES|DEC|Add|Corr|Rev)\b|\d))`;
const volume = String.raw` ?\((?:[Pp]arts?|[Ss]ects?\.?|[Vv]ols?\.?|Introduction|Plan outline|Suppl?\.?)(?: [^()]{1,20})?\)`;
const councilYear = String.raw` ?\((?:19|20)\d\d\)`;

/** `S/1906/2020`: the Organization for the Prohibition of Chemical Weapons puts the year last. */
const otherSeries = /^S\/\d{1,4}\/20\d\d$(?<!^S\/(?:19|20)\d\d\/20\d\d)/;

/**
 * A whole document symbol: `A/69/228`, joint `A/69/228-S/2014/560`, `A/CONF.157/24 (Part I)`, `S/RES/1631 (2005)`,
 * `A/RES/57/283 B`. A series that is not in `vocabulary/document-series.ts` is not ours to link.
 */
export const documentSymbol: Form = {
  name: 'document symbol',
  pattern: new RegExp(
    String.raw`(?<![A-Za-z\d/.@-]|\w_)(?:${series})(?:\.\d+)?(?:${stroke}${element})+(?:${volume}|${councilYear})?(?:${stroke}${element})*(?: [A-Z](?=[,.;)]| of\b))?`,
    'g',
  ),
  sign: /\//,
  examples: [
    ...Object.values(documentSeries).map((printed) => ({
      printed,
      organ: 'General Assembly',
      finds: [printed.toUpperCase().replaceAll(' ', '')],
    })),
    { printed: 'document A/66/7/Add.21', organ: 'General Assembly', finds: ['A/66/7/ADD.21'] },
    { printed: 'report (A/ES-10/273/Corr.1)', organ: 'General Assembly', finds: ['A/ES-10/273/CORR.1'] },
    { printed: 'See A/CONF.157/24 (Part I), chap. III.', organ: 'General Assembly', finds: ['A/CONF.157/24(PARTI)'] },
    {
      printed: 'E/CN.4/2001/2–E/CN.4/Sub.2/2000/46',
      organ: 'Human Rights Council',
      finds: ['E/CN.4/2001/2-E/CN.4/SUB.2/2000/46'],
    },
    { printed: 'A/79/552*-S/2024/767', organ: 'Security Council', finds: ['A/79/552-S/2024/767'] },
    { printed: 'A/C.6/64/SR.1–28/Corrigendum', organ: 'General Assembly', finds: ['A/C.6/64/SR.1-28/CORRIGENDUM'] },
    { printed: 'S/2020/1906', organ: 'Security Council', finds: ['S/2020/1906'] },
    { printed: 'S/1740/2019', organ: 'General Assembly', finds: [null] },
    { printed: 'op. 21;_S/RES/2155 (2014), op. 4', organ: 'Security Council', finds: ['S/RES/2155(2014)'] },
    { printed: 'S/RES/2457 (2019)', organ: 'Security Council', finds: ['S/RES/2457(2019)'] },
  ],
  read(match) {
    if (!/\/[^/]*\d/.test(match[0])) return undefined;
    const foreign = otherSeries.test(match[0]);
    const letter = /^(?:[AE]|A\/HRC)\/RES\/.* [A-Z]$/.test(match[0]);
    const printed = letter ? match[0] : match[0].replace(/ [A-Z]$/, '');
    return {
      ...wholeIdentifier(match, 'document symbol'),
      end: match.index + printed.length,
      ...(foreign ? { foreign } : { symbol: printed.replaceAll('*', '') }),
    };
  },
};
