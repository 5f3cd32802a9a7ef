import { shortForm } from '../../symbols/format-symbol.ts';
import { placeInWords } from '../../symbols/place-words.ts';
import { abbreviatedDay } from './days.ts';
import type { CitationStyle } from './reference.ts';

const authors = { ga: 'G.A.', sc: 'S.C.', ecosoc: 'E.S.C.', hrc: 'Human Rights Council' } as const;
const kinds = { resolution: 'Res.', decision: 'Dec.', statement: 'Presidential Statement', document: '' } as const;

/** As the Bluebook cites (rule 21.7), as in: G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007). */
export const citeAsBluebook: CitationStyle = ({ symbol, adopted }, pinpoint) => {
  const author = symbol.organ ? authors[symbol.organ] : '';
  const number = symbol.organ === 'sc' && symbol.kind === 'resolution' ? String(symbol.number) : shortForm(symbol);
  const named = symbol.kind === 'statement' ? symbol.canonical.replace('S/PRST/', '') : number;
  const place = placeInWords(pinpoint, {
    part: (letter) => `pt. ${letter}`,
    annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
    section: (mark) => `§ ${mark}`,
    preamble: (count) => `pmbl. ¶ ${count}`,
    footnote: (label) => `n.${label}`,
    paragraph: (paragraph) => `¶ ${paragraph}`,
    gap: '',
  });
  const document = symbol.organ === 'sc' ? symbol.canonical.replace(/\(\d+\)$/, '') : symbol.canonical;
  const head = [author, kinds[symbol.kind], named].filter(Boolean).join(' ');
  return `${head}${place}, U.N. Doc. ${document}${adopted ? ` (${abbreviatedDay(adopted)})` : ''}`;
};
