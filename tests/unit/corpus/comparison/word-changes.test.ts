import { expect, it } from 'vitest';
import { cutText } from '../../../../src/corpus/comparison/tokens.ts';
import { wordChanges } from '../../../../src/corpus/comparison/word-changes.ts';

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const shown = (older: string, newer: string): string =>
  wordChanges(cutText(older), cutText(newer))
    .map(({ kind, text, routine }) => `${marks[kind][0]}${routine ? '~' : ''}${text}${marks[kind][1]}`)
    .join('');

it.each([
  ['urges all States', 'urges most States', 'urges [-all-]{+most+} States', 'one word'],
  ['of 2 March 2010,', 'of 13 December 2010,', 'of [-~2 March 2010-]{+~13 December 2010+},', 'a date is one token'],
  [
    'resolution 1631 (2005) of',
    'resolution 2033 (2012) of',
    'resolution [-~1631 (2005)-]{+~2033 (2012)+} of',
    'a symbol is one token',
  ],
  [
    'its sixty-ninth session',
    'its eightieth session',
    'its [-~sixty-ninth-]{+~eightieth+} session',
    'a session is routine',
  ],
  ['the second half', 'the third half', 'the [-second-]{+third+} half', 'an ordinal of something else is not'],
  ['for 2010–2011 and on', 'for 2012–2013 and on', 'for [-~2010–2011-]{+~2012–2013+} and on', 'a range of years'],
  [
    '64/1 and 65/2 of 4 May 2010 on',
    '64/1, 65/2 of 4 May 2010 and 66/3 on',
    '64/1[-~ and-]{+~,+} 65/2 of 4 May 2010 {+~and 66/3 +}on',
    'glue follows the reference',
  ],
  [
    'a of cat in 2001',
    'the of dog in 2002',
    '[-a of cat-]{+the of dog+} in [-~2001-]{+~2002+}',
    'glue that was joined to wording is wording, and stands apart from a year behind it',
  ],
  ['peace and security', 'peace or security', 'peace [-and-]{+or+} security', 'glue alone is wording'],
  [
    'non-state “actors” on 2 March',
    'non‑state "actors" on 2\u00a0March',
    'non‑state "actors" on 2\u00a0March',
    'typography is no change',
  ],
  [
    'Rights of Peoples[^7] and Crimea of May',
    'Rights of Peoples and Crimea” of May',
    'Rights of Peoples[-~[^7]-] and Crimea{+~”+} of May',
    'a word is the same before a mark or a quote',
  ],
  ['a red big house', 'a blue small house', 'a [-red big-]{+blue small+} house', 'neighbours read as one change'],
  ['A/77/767/Add.9 of', 'A/79/724/Add.7 of', '[-~A/77/767/Add.9-]{+~A/79/724/Add.7+} of', 'an addendum is one token'],
  [
    'for HIV/AIDS programmes',
    'for health programmes',
    'for [-HIV/AIDS-]{+health+} programmes',
    'a slash makes no symbol',
  ],
  [
    'letter (S/2023/3) of',
    'letter (S/2025/6) of',
    'letter ([-~S/2023/3-]{+~S/2025/6+}) of',
    'a bracket around a symbol',
  ],
  [
    '59.3 million, 71,014,300 dollars',
    '59.6 million, 71,146,900 dollars',
    '[-59.3-]{+59.6+} million, [-71,014,300-]{+71,146,900+} dollars',
    'a number is one token',
  ],
  ['paragraph 2.1.3 of', 'paragraph 2.1.4 of', 'paragraph [-2.1.3-]{+2.1.4+} of', 'so is a number of a section'],
  [
    'Seventy-second Session, Supplement',
    'Seventy-ninth Session, Supplement',
    '[-~Seventy-second-]{+~Seventy-ninth+} Session, Supplement',
    'an ordinal with a capital',
  ],
  ['note[^1] here', 'note[^2] here', 'note[-~[^1]-]{+~[^2]+} here', 'labels of notes'],
])('%s → %s: %s (%s)', (older, newer, expected) => {
  expect(shown(older, newer)).toBe(expected);
});
