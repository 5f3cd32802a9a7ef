import type { Block } from '../../../model/block.ts';
import { isMark, leadingMark } from '../../../model/mark.ts';
import { depthOf, follows, isFirst } from '../../../model/mark-depth.ts';
import { withoutNoteMarks } from '../../../model/note-mark.ts';
import type { Prose } from '../../../model/prose.ts';
import { setInnerNumbers } from '../../parse/body/inner-numbers.ts';
import { printedMark } from '../../parse/body/printed-mark.ts';
import type { Draft } from './draft.ts';
import { isUnstyledHeading } from './unstyled-heading.ts';

/** A block and the drafts it was made of. */
export interface Assembled {
  block: Block;
  drafts: Draft[];
}

const named = 'annex|appendix|enclosure|attachment|part|section|chapter|rule|article|principle|table|schedule';
const headingMark = new RegExp(
  `^(?:(?:${named})[ \\u00a0](?:[IVXLC]+|[A-Z]|\\d{1,3}|one|two|three|four)|annex|appendix|enclosure|attachment|[IVXLC]+|[A-Z])\\.?$`,
  'i',
);
/** Marks whose title stands on the next line; below others, `Section 3`, stands the first of several lines. */
const takesTitle = /^(?:annex|appendix|part [IVXLC\d]|rule|article|[IVXLC]+\.?$|[A-Z]\.?$)/i;
const annexOpening = /^((?:Annex|Appendix)(?: (?:[IVXLC]+|\d{1,2})\b)?)[.:]? (?=\S)/;

/** A bullet, or a number that is no mark, belongs to the text. */
const after = (mark: string, { text, emphasis }: Prose): Prose => ({
  text: `${mark} ${text}`,
  emphasis: emphasis.map(({ start, end }) => ({ start: start + mark.length + 1, end: end + mark.length + 1 })),
});

/** Whether a line is nothing but the printed mark of a section, part, annex or appendix. */
const isBareMark = (text: string): boolean => headingMark.test(text) && !/^[a-z]/.test(text);

function cut({ text, emphasis }: Prose, length: number): Prose {
  const shift = (at: number) => Math.max(0, at - length);
  return {
    text: text.slice(length),
    emphasis: emphasis
      .map(({ start, end }) => ({ start: shift(start), end: shift(end) }))
      .filter(({ start, end }) => start < end),
  };
}

const longestHeading = 300;

/** A short line in bold that does not end like a sentence is a heading, whatever its element; `II.` may stand before it, but no `4.` or `(a)`. */
const readsAsHeading = ({ bold }: Draft, { text }: Prose): boolean =>
  bold && text.length <= longestHeading && !/[.,;:]$/.test(withoutNoteMarks(text));

function headingOf(draft: Draft, prose: Prose): Block {
  if (draft.mark) return { type: 'heading', mark: draft.mark, ...prose };
  if (isBareMark(prose.text)) return { type: 'heading', mark: prose.text, text: '', emphasis: [] };
  const mark = annexOpening.exec(prose.text)?.[1] ?? leadingMark(prose.text);
  const rest = cut(prose, mark.length);
  const spaces = /^[ .:]*/.exec(mark ? rest.text : '')?.[0].length ?? 0;
  return {
    type: 'heading',
    mark: prose.text.slice(0, mark.length + (spaces > 1 ? spaces - 1 : 0)),
    ...cut(rest, spaces),
  };
}

function paragraphOf(draft: Draft, prose: Prose): Block {
  if (isMark(draft.mark)) return { type: 'paragraph', mark: draft.mark, depth: 0, ...prose };
  if (draft.mark) return { type: 'paragraph', mark: '', depth: 0, ...after(draft.mark, prose) };
  const mark = printedMark(prose.text);
  const rest = cut(prose, mark.length);
  return { type: 'paragraph', mark, depth: 0, ...cut(rest, /^ */.exec(rest.text)?.[0].length ?? 0) };
}

/** `(a)`, `iv.`, `b)`: what makes a subparagraph. Numbers of paragraphs and capital letters of sections do not. */
const subparagraph = /^\(|^[a-z]{1,5}[.)]$/;

/** What stands around a draft: all above it, and the draft below. */
interface Around {
  above: readonly Assembled[];
  next: Draft | undefined;
}

/**
 * `(a)` in the style of a heading is a subparagraph too, unless it stands over numbered paragraphs; then it is one only where it
 * ends like a sentence or goes on a series.
 */
function isLettered(draft: Draft, { text }: Prose, { above, next }: Around): boolean {
  const mark = draft.mark || leadingMark(text);
  if (!/^\([a-z]/.test(mark)) return false;
  const overNumbers = next !== undefined && /^\d/.test(next.mark || leadingMark(next.prose.build().text));
  return (
    !overNumbers || /[.;,:]$/.test(withoutNoteMarks(text)) || marksAbove(above).some((before) => follows(before, mark))
  );
}

/** The marks of the subparagraphs that stand last, up to a heading or a numbered paragraph. */
function marksAbove(above: readonly Assembled[]): string[] {
  const marks: string[] = [];
  for (let at = above.length - 1; at >= 0; at--) {
    const block = above[at]?.block;
    if (block?.type !== 'paragraph' || (block.mark && !subparagraph.test(block.mark))) break;
    if (block.mark) marks.push(block.mark);
  }
  return marks;
}

function blockOf(draft: Draft, around: Around): Block {
  if (draft.type === 'table') return { type: 'table', rows: draft.rows };
  const prose = draft.prose.build();
  if (draft.type === 'organ-line' || draft.type === 'adoption-line') return { type: draft.type, ...prose };
  const numbered = /^\d/.test(draft.mark);
  const heading =
    draft.type === 'heading' ||
    (draft.mark ? isBareMark(draft.mark) && withoutNoteMarks(prose.text) === '' : isBareMark(prose.text)) ||
    (draft.headed && !numbered && !isLettered(draft, prose, around) && prose.text.length <= longestHeading) ||
    ((!draft.mark || isBareMark(draft.mark)) && readsAsHeading(draft, prose)) ||
    (!draft.mark && isUnstyledHeading(prose, around.above.at(-1)?.block, around.next));
  return heading ? headingOf(draft, prose) : paragraphOf(draft, prose);
}

/**
 * A heading without a mark parts no series that goes on below it. Behind words without a mark the first mark of a list, `(i)` once
 * more, begins another list.
 */
function giveDepths(blocks: readonly Block[]): void {
  let run: Extract<Block, { type: 'paragraph' }>[] = [];
  const end = () => {
    depthOf(run.map(({ mark }) => mark)).forEach((depth, index) => {
      const paragraph = run[index];
      if (paragraph) paragraph.depth = depth;
    });
    run = [];
  };
  let headed = false;
  let parted = false;
  for (const block of blocks) {
    if (block.type === 'heading' && !block.mark) headed = true;
    else if (block.type !== 'paragraph') end();
    else if (subparagraph.test(block.mark)) {
      if (headed && !run.some(({ mark }) => follows(mark, block.mark))) end();
      if (parted && run[0]?.mark === block.mark && isFirst(block.mark)) end();
      [headed, parted] = [false, false];
      run.push(block);
    } else if (block.mark) end();
    else parted = true;
  }
  end();
}

/** Drafts as blocks: marks parted from text, a mark and its title that stand on two lines joined, depths told from the marks. */
export function assemble(drafts: readonly Draft[]): Assembled[] {
  const assembled: Assembled[] = [];
  for (const [at, draft] of drafts.entries()) {
    const block = blockOf(draft, { above: assembled, next: drafts[at + 1] });
    const last = assembled.at(-1);
    if (
      block.type === 'heading' &&
      !block.mark &&
      last?.block.type === 'heading' &&
      last.block.mark &&
      !last.block.text &&
      takesTitle.test(last.block.mark)
    ) {
      last.block = { ...block, mark: last.block.mark };
      last.drafts.push(draft);
    } else assembled.push({ block, drafts: [draft] });
  }
  const blocks = assembled.map(({ block }) => block);
  giveDepths(blocks);
  setInnerNumbers(blocks);
  return assembled;
}
