import { pinpointOf } from '../../symbols/pinpoint-of.ts';
import { placeInWords } from '../../symbols/place-words.ts';
import { onceForText } from '../once-for.ts';

/** A paragraph in a row of paragraphs of one kind, by its number alone: `4`, `A 4`, `annex 2`, `II 4`; `¶` where it has none. */
export const placeMark = onceForText(
  (id) =>
    placeInWords(pinpointOf(id), {
      part: (letter) => letter,
      annex: (count) => (count === 1 ? 'annex' : `annex ${count}`),
      section: (mark) => mark,
      preamble: String,
      footnote: (label) => `note ${label}`,
      paragraph: (number) => number,
      gap: ' ',
    })
      .replaceAll(',', '')
      .trim() || '¶',
);
