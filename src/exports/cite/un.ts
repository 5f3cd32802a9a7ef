import { shortForm } from '../../symbols/format-symbol.ts';
import { placeInWords } from '../../symbols/place-words.ts';
import { ordinalWord } from '../../vocabulary/ordinal-word.ts';
import { organs } from '../../vocabulary/organs.ts';
import type { CitationStyle } from './reference.ts';

/** As the United Nations cites itself. Source: Editorial Manual, "System of identification" and "References to paragraphs". */
export const citeAsUn: CitationStyle = ({ symbol }, pinpoint) => {
  const organ = organs.find(({ id }) => id === symbol.organ)?.name;
  const text =
    symbol.kind === 'statement' || symbol.kind === 'document'
      ? symbol.canonical
      : `${organ} ${symbol.kind} ${shortForm(symbol)}`;
  return (
    text +
    placeInWords(pinpoint, {
      part: (letter) => `part ${letter}`,
      annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
      section: (mark) => `sect. ${mark}`,
      preamble: (count) => `${ordinalWord(count)} preambular paragraph`,
      footnote: (label) => `footnote ${label}`,
      paragraph: (number) => `para. ${number}`,
      gap: ' ',
    })
  );
};
