import { pinpointOf } from '../../symbols/pinpoint-of.ts';
import { type PlaceWords, placeInWords } from '../../symbols/place-words.ts';
import { ordinalWord } from '../../vocabulary/ordinal-word.ts';
import { onceForText } from '../once-for.ts';

/** How lists of paragraphs name the pieces of a place. */
export const placeWords: PlaceWords = {
  part: (letter) => `part ${letter}`,
  annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
  section: (mark) => `section ${mark}`,
  preamble: (count) => `${ordinalWord(count)} preambular paragraph`,
  footnote: (label) => `note ${label}`,
  paragraph: (number) => `paragraph ${number}`,
  gap: ' ',
};

/** What a list calls a paragraph: `paragraph 4 (a)`, `third preambular paragraph`, `annex, paragraph 2`, `note 3`; empty for places without a name. Few ids are those of most paragraphs. */
export const placeName = onceForText((id) => placeInWords(pinpointOf(id), placeWords).replace(/^, /, ''));
