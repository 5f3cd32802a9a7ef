import { leadingItalics, type OpeningKind } from '../../model/opening-phrase.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { onceForText } from '../once-for.ts';

/** A paragraph that begins with an opening phrase: which, and where it stands. Its words are not kept. */
export interface Opening {
  kind: OpeningKind;
  /** As printed, without the comma or space after it: `Recalling also`. */
  phrase: string;
  paragraph: string;
}

/** A phrase of more words is a sentence in italics, and opens nothing. */
const mostWords = 10;

/** The opening phrases of a text: the words in italics with which its preambular and operative paragraphs begin. */
export const openingsOf = (paragraphs: readonly Paragraph[]): Opening[] =>
  paragraphs.flatMap((paragraph): Opening[] => {
    const { kind, id } = paragraph;
    if (kind !== 'preambular' && kind !== 'operative') return [];
    const italics = leadingItalics(paragraph);
    if (!italics) return [];
    const phrase = phraseIn(paragraph.text.slice(italics.start, italics.end));
    return phrase === null ? [] : [{ kind, phrase, paragraph: id }];
  });

/** The words of what is printed in italics, of which a library has few that differ; null where that opens nothing. */
const phraseIn = onceForText((printed): string | null => {
  const words = printed.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
  return words.length === 0 || words.length > mostWords ? null : words.join(' ');
});

/** A line for each, the phrase behind its kind. All openings of a library are wanted together. */
export const writeOpenings = (openings: readonly Opening[]): string =>
  openings.map(({ kind, phrase, paragraph }) => `${kind} ${phrase}\t${paragraph}`).join('\n');

/** The kind and the phrase that stand as one word in such a line. */
export function kindAndPhrase(word: string): [OpeningKind, phrase: string] {
  const end = word.indexOf(' ');
  return [word.slice(0, end) as OpeningKind, word.slice(end + 1)];
}
