import type { Block, PrintedParagraph } from '../../../model/block.ts';
import { depthOf } from '../../../model/mark-depth.ts';
import { withoutNoteMarks } from '../../../model/note-mark.ts';

const deepest = 4;

/** The number of a numbered paragraph; 0 for all else. */
const numberIn = (block: Block | undefined): number =>
  block?.type === 'paragraph' && block.depth === 0 ? Number(/^(\d{1,3})\.$/.exec(block.mark)?.[1] ?? 0) : 0;

/** A heading with a mark, or an organ, begins other numbers. */
const partsNumbers = (block: Block): boolean =>
  block.type === 'organ-line' || block.type === 'adoption-line' || (block.type === 'heading' && block.mark !== '');

const leads = (block: Block | undefined): block is PrintedParagraph =>
  block?.type === 'paragraph' && withoutNoteMarks(block.text).trimEnd().endsWith(':');

/**
 * Puts lists that count `1.`, `2.` as paragraphs do below what leads to them: "8. … the following: 1. … 2. … 9. …". Such a list begins right behind a
 * colon, and the paragraphs count on behind it from the number before. Where a number may be of either, all stay as they are.
 */
export function setInnerNumbers(body: Block[]): void {
  let last = 0;
  for (let at = 0; at < body.length; at += 1) {
    const block = body[at] as Block;
    if (block.type === 'heading' || partsNumbers(block)) last = 0;
    const above = body[at - 1];
    const inner = last > 0 && numberIn(block) === 1 && leads(above) ? innerFrom(body, at, last) : [];
    if (inner.length > 0) setBelow(body, at, inner);
    last = numberIn(block) || last;
  }
}

/** Puts a list that begins at `at` below what stands above it, and the letters within it below its numbers. */
function setBelow(body: readonly Block[], at: number, inner: readonly PrintedParagraph[]): void {
  const last = body.indexOf(inner.at(-1) as PrintedParagraph);
  const deeper = (body[at - 1] as PrintedParagraph).depth + 1;
  const letters = body.slice(at, last).filter(isLettered);
  for (const paragraph of [...inner, ...letters]) paragraph.depth = Math.min(deepest, paragraph.depth + deeper);
  setBehind(body, at, inner, last + 1);
}

/** Letters behind the last number begin a list below it, "2. … (a)", or go on one above, "(b) … 1. … 2. … (c)". */
function setBehind(body: readonly Block[], at: number, inner: readonly PrintedParagraph[], from: number): void {
  const above = lettersFrom(body.slice(0, at).reverse()).reverse();
  const behind = lettersFrom(body.slice(from));
  const depths = depthOf([...above, ...inner, ...behind].map(({ mark }) => mark)).slice(above.length + inner.length);
  for (const [index, paragraph] of behind.entries()) paragraph.depth = depths[index] ?? paragraph.depth;
}

const isLettered = (block: Block): block is PrintedParagraph => block.type === 'paragraph' && block.depth > 0;

/** The letters at the start of blocks, up to all else. */
function lettersFrom(blocks: readonly Block[]): PrintedParagraph[] {
  const end = blocks.findIndex((block) => !isLettered(block));
  return blocks.slice(0, end < 0 ? blocks.length : end).filter(isLettered);
}

/** The paragraphs of a list that begins at `at`, within the paragraph `outer`; none where the numbers do not come back to it. */
function innerFrom(body: readonly Block[], at: number, outer: number): PrintedParagraph[] {
  const inner: PrintedParagraph[] = [];
  let headed = false;
  for (const [index, block] of body.entries()) {
    if (index < at) continue;
    if (partsNumbers(block)) return [];
    if (block.type === 'heading') headed = true;
    const number = numberIn(block);
    if (number === outer + 1 && number !== inner.length + 1) return inner;
    if (number === outer + 1 && !comesAgain(body, index, number)) return [];
    if (number === 0) continue;
    if (headed || number !== inner.length + 1) return [];
    inner.push(block as PrintedParagraph);
  }
  return [];
}

/**
 * Whether a number stands once more before other numbers begin: the first is that of the list, as in "3. … : 1. … 2. … 3. … 4. … 4. …". Where a list has just reached the
 * number of the next paragraph and that comes no more, it may be of either: "2. … : 1. … 2. … 3. …".
 */
function comesAgain(body: readonly Block[], at: number, number: number): boolean {
  const rest = body.slice(at + 1);
  const end = rest.findIndex(partsNumbers);
  return rest.slice(0, end < 0 ? rest.length : end).some((block) => numberIn(block) === number);
}
