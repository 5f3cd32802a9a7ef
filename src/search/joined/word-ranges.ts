/**
 * Where the words of an index are parted into ranges, each of which is joined by itself, at the same words in every library. Chosen so that in
 * English text the ranges are about as heavy as one another. No cut parts a word of four letters from its longer forms.
 */
const starts = [
  ...[
    '',
    '1',
    '2',
    'a',
    'an',
    'as',
    'b',
    'c',
    'com',
    'con',
    'cou',
    'd',
    'de',
    'dev',
    'e',
    'f',
    'g',
    'h',
    'i',
    'in',
    'int',
  ],
  ...['j', 'm', 'n', 'o', 'on', 'p', 'pr', 'r', 'rel', 's', 'se', 'st', 't', 'u', 'w'],
];

export const wordRanges = starts.length;

/** The range of a word that stands no earlier than the one whose range is `from`. */
export function rangeOf(word: string, from = 0): number {
  let range = from;
  while (range + 1 < starts.length && word >= (starts[range + 1] ?? '')) range++;
  return range;
}
