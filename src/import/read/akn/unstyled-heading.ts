import type { Block } from '../../../model/block.ts';
import { leadingMark } from '../../../model/mark.ts';
import { withoutNoteMarks } from '../../../model/note-mark.ts';
import { leadingItalics, openingPhrase, wordsFrom } from '../../../model/opening-phrase.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import type { Prose } from '../../../model/prose.ts';
import type { Draft } from './draft.ts';

const longest = 120;

const bare = (text: string): string => withoutNoteMarks(text.slice(wordsFrom(text))).trim();

/** What stands below a text, where the mark-up does not say so: how it was adopted, who signed it, the seat that it comes from. */
const closesText =
  /^\(?(?:Adopted (?:at|by|in|on|unanimously|without)\b|Signed\b|(?:New York|Geneva|Vienna|Nairobi)$)/i;

/** A capital first and small letters somewhere, no stop at the end, no year as behind a place and date; not the organ that speaks. */
const readsAsTitle = (text: string): boolean =>
  text.length <= longest &&
  !isOrganLine(text) &&
  /^[(“"]*\p{Lu}/u.test(text) &&
  /\p{Ll}/u.test(text) &&
  !/(?:[.,;:!?…][”"’')\]]*|\d{4})$/.test(text);

/**
 * Whether a text opens as paragraphs do, whose end stop was lost: with a phrase that is known, or with words in italics, and then goes on.
 * A heading may be such a phrase, "Reviews", or stand in italics as a whole, "Reaffirming international resolve".
 */
function opensAsParagraph(prose: Prose): boolean {
  const opening = leadingItalics(prose) ?? openingPhrase(prose.text);
  return opening !== undefined && opening !== null && opening.end - opening.start < bare(prose.text).length;
}

const isItalic = (prose: Prose): boolean =>
  prose.emphasis.length === 1 && leadingItalics(prose)?.end === prose.text.length;

/** Whether what stands above is complete; names in a list stand below a colon, and below each other. */
function isComplete(above: Block | undefined): boolean {
  if (above?.type === 'heading') return true;
  return above?.type === 'paragraph' && /[.;,][”"’')\]]*$/.test(bare(above.text));
}

/**
 * Whether a line without mark or style is a heading by its place: between a paragraph that is complete and a numbered one.
 * One all in italics may also stand below a colon, and over the first subparagraph.
 */
export function isUnstyledHeading(prose: Prose, above: Block | undefined, next: Draft | undefined): boolean {
  const text = bare(prose.text);
  if (next?.type !== 'paragraph' || !readsAsTitle(text) || closesText.test(text) || opensAsParagraph(prose))
    return false;
  const mark = next.mark || leadingMark(next.prose.build().text);
  if (isItalic(prose) && above?.type === 'paragraph' && /[.;,:]$/.test(bare(above.text)))
    return /^(?:\d|\([a-z])/.test(mark);
  return /^\d/.test(mark) && isComplete(above);
}
