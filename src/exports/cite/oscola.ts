import { shortForm } from '../../symbols/format-symbol.ts';
import { placeInWords } from '../../symbols/place-words.ts';
import { longDay } from './days.ts';
import type { CitationStyle } from './reference.ts';

const authors = { ga: 'UNGA', sc: 'UNSC', ecosoc: 'ECOSOC', hrc: 'UNHRC' } as const;
const kinds = { resolution: 'Res', decision: 'Dec', statement: 'Presidential Statement', document: '' } as const;

/** As OSCOLA cites. Source: OSCOLA 2006, "Citing International Law Sources": UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373. */
export const citeAsOscola: CitationStyle = ({ symbol, adopted }, pinpoint) => {
  const author = symbol.organ ? authors[symbol.organ] : '';
  const number =
    symbol.organ === 'sc' ? (symbol.kind === 'resolution' ? String(symbol.number) : '') : shortForm(symbol);
  const date = adopted ? `(${longDay(adopted)})` : '';
  const document = symbol.organ === 'sc' ? symbol.canonical.replace(/\(\d+\)$/, '') : symbol.canonical;
  return (
    [author, kinds[symbol.kind], number, date, `UN Doc ${document}`].filter(Boolean).join(' ') +
    placeInWords(pinpoint, {
      part: (letter) => `pt ${letter}`,
      annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
      section: (mark) => `s ${mark}`,
      preamble: (count) => `preamble para ${count}`,
      footnote: (label) => `fn ${label}`,
      paragraph: (paragraph) => `para ${paragraph}`,
      gap: '',
    })
  );
};
