import type { Block } from '../../../model/block.ts';
import { leadingMark } from '../../../model/mark.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import type { Prose } from '../../../model/prose.ts';
import type { Draft } from './draft.ts';

const longest = 120;

const withoutMarks = (text: string): string => text.replace(/\[\^[^\]]+\]/g, '').trim();

/** A capital first and small letters somewhere, no stop at the end, no year as behind a place and date; not the organ that speaks. */
const readsAsTitle = (text: string): boolean =>
  text.length <= longest &&
  !isOrganLine(text) &&
  /^[(“"]*\p{Lu}/u.test(text) &&
  /\p{Ll}/u.test(text) &&
  !/(?:[.,;:!?…][”"’')\]]*|\d{4})$/.test(text);

const isItalic = ({ text, emphasis }: Prose): boolean =>
  emphasis.length === 1 && emphasis[0]?.start === 0 && emphasis[0].end === text.length;

/** Whether what stands above is complete; names in a list stand below a colon, and below each other. */
function isComplete(above: Block | undefined): boolean {
  if (above?.type === 'heading') return true;
  return above?.type === 'paragraph' && /[.;,][”"’')\]]*$/.test(withoutMarks(above.text));
}

/**
 * Whether a line without mark or style is a heading by its place: between a paragraph that is complete and a numbered one.
 * One all in italics may also stand below a colon, and over the first subparagraph.
 */
export function isUnstyledHeading(prose: Prose, above: Block | undefined, next: Draft | undefined): boolean {
  if (next?.type !== 'paragraph' || !readsAsTitle(withoutMarks(prose.text))) return false;
  const mark = next.mark || leadingMark(next.prose.build().text);
  if (isItalic(prose) && above?.type === 'paragraph' && /[.;,:]$/.test(withoutMarks(above.text)))
    return /^(?:\d|\([a-z])/.test(mark);
  return /^\d/.test(mark) && isComplete(above);
}
