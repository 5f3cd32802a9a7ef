import { formatSymbol, shortForm } from '../../symbols/format-symbol.ts';
import { placeInWords } from '../../symbols/place-words.ts';
import { ordinalWord } from '../../vocabulary/ordinal-word.ts';
import { organs } from '../../vocabulary/organs.ts';
import { americanDay } from './days.ts';
import type { CitationStyle } from './reference.ts';

const kinds = {
  resolution: 'Resolution',
  decision: 'Decision',
  statement: 'Presidential Statement',
  document: '',
} as const;

/**
 * As a note in the Chicago style, as in: UN General Assembly, Resolution 45/1, “Admission of …,” Sept. 18, 1990;
 * the document symbol is added, because a text must be found by it.
 */
export const citeAsChicago: CitationStyle = ({ symbol, title, adopted }, pinpoint) => {
  const organ = organs.find(({ id }) => id === symbol.organ)?.name;
  const place = placeInWords(pinpoint, {
    part: (letter) => `part ${letter}`,
    annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
    section: (mark) => `sec. ${mark}`,
    preamble: (count) => `${ordinalWord(count)} preambular para.`,
    footnote: (label) => `n. ${label}`,
    paragraph: (paragraph) => `para. ${paragraph}`,
    gap: '',
  });
  const kind = kinds[symbol.kind];
  const number = symbol.kind === 'statement' ? kind : `${kind} ${shortForm(symbol)}`;
  const head = [organ && `UN ${organ}`, number.trim()].filter(Boolean).join(', ');
  const quoted = title ? `, “${title},” ` : ', ';
  return `${head}${quoted}${formatSymbol(symbol)}${place}${adopted ? `, ${americanDay(adopted)}` : ''}`;
};
