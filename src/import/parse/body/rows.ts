import { isMark } from '../../../model/mark.ts';
import { openingPhrase } from '../../../model/opening-phrase.ts';
import type { SourceLine } from '../../read/source.ts';
import { endsAsParagraph, runsOn } from './terminal.ts';

/** What opens a paragraph before a tab: a mark, one in a quotation, a bullet, asterisks, the letter of a part, initials. */
const opensParagraph = (cell: string): boolean =>
  isMark(cell.replace(/^[“"‘']/, '')) ||
  /^(?:[•·●○◦▪■–—−o†‡-]|\*{1,4}|#\d{1,2}\.?|(?:[A-Z]\.){2,}|[A-Z]|[IVXLC]+|\d{1,3}|(?:Annex|Rule|Article|Part|Table)\b.{0,8})$/.test(
    cell,
  );

/** The rest of a number that a tab parted: `1.9⇥.1.2.⇥listed persons`, `82.1⇥.⇥Designing`. */
const brokenNumber = /^(?:\.(?:\d{1,2}\.?)*|\d{1,2}\.)$/;

/** The cells of a printed line; its leading tabs are empty cells. */
export const cellsOf = (line: SourceLine): string[] =>
  `${'\t'.repeat(line.indent)}${line.text}`.split('\t').map((cell) => cell.trim());

/** Whether a tab stands in the text behind a mark: `21.⇥Any explosive with a pressure exceeding 34 GPa⇥(340 kbar);`. */
const isMarkedText = ([first = '', second = '', ...more]: string[]): boolean =>
  [second, ...more].some((cell) => cell.length > longText) ||
  (isMark(first) && second.length > 60 && endsAsParagraph(more.at(-1) ?? ''));

/** No cell but one that reads as a paragraph has so many letters. */
const longText = 160;

/** A line of a table: at least two filled cells, parted by tabs, that are not the mark of a paragraph and its text. */
export function isRow(line: SourceLine): boolean {
  if (!line.text.includes('\t')) return false;
  const filled = cellsOf(line).filter(Boolean);
  const [first = '', second = ''] = filled;
  if (filled.length < 2 || (isMark(first) && brokenNumber.test(second))) return false;
  if (first === second && /^[A-Z]\.$/.test(first)) return false;
  if (filled.length > 2) return !(opensParagraph(first) && isMarkedText(filled));
  if (opensParagraph(first)) return /^\d{1,3}$/.test(first) && second.length < 60;
  return first.length < 200 && second.length < 200;
}

/** Initials or the letter of a part before a tab, which are the first cell of a row only among rows, and a text as short as a cell. */
const isLettered = (line: SourceLine): boolean => /^(?:[A-Z]\.)+\t[^\t]{1,60}$/.test(line.text);

const sameCells = (line: SourceLine, other: SourceLine): boolean =>
  line.indent === other.indent && cellsOf(line).length === cellsOf(other).length;

/** Whether a line that opens with initials or a letter is a row, below a row of as many cells and with a row or its like beside it. */
export function isRowAmong(line: SourceLine, above: SourceLine, below: SourceLine | null): boolean {
  if (!isLettered(line) || !sameCells(line, above)) return false;
  return isLettered(above) || (below !== null && sameCells(line, below) && (isLettered(below) || isRow(below)));
}

/** A line as long as this before a tab is a sentence that goes on behind it, where that goes on as no cell does. */
const longSentence = 80;

/** What a cell that gives the source of its row opens with. */
const namesDocument = /^[ASE]\/[A-Z]+\/\d/;

/** Whether tabs part a text into stretches, each a sentence or a part of one; the cells of a table name things. */
const isSentence = (cells: string[]): boolean => {
  const [first = ''] = cells;
  return (
    cells.some((cell) => cell.length > longText) &&
    !cells.some((cell) => namesDocument.test(cell)) &&
    (runsOn(first) || endsAsParagraph(first)) &&
    endsAsParagraph(cells.at(-1) ?? '')
  );
};

/** How long words are before a tab that nobody takes for those of a cell. */
const longCell = 30;

/**
 * Whether a line that looks like a row is a paragraph after all, where no other row stands beside it: a tab was typed for a space,
 * so that a sentence goes on behind it ("suspension of hostilities in⇥Burundi."), or it stands behind two marks, `3.⇥(a)⇥The accused`,
 * or behind the letter of a note to a table, `a⇥Reflects new rates.`. What opens a paragraph of its own goes on from nothing.
 */
export function isProse(line: SourceLine): boolean {
  const filled = cellsOf(line).filter(Boolean);
  const words = opensParagraph(filled[0] ?? '') ? filled.slice(1) : filled;
  const [before = '', after = ''] = words;
  if (filled.length > 2 && isSentence(filled)) return true;
  if (words.length !== 2) return false;
  if (/^[a-z]$/.test(before)) return endsAsParagraph(after);
  if (words !== filled && isMark(before)) return after.length > longCell;
  if (before.length < longCell || /[.:;]$/.test(before) || !/\p{L}/u.test(after)) return false;
  if (words === filled && !endsAsParagraph(after)) return false;
  return (
    runsOn(before) ||
    /^\p{Ll}/u.test(after) ||
    (before.length > longSentence && /[,;]$/.test(after) && openingPhrase(after) === null)
  );
}

/**
 * A line that can stand in a table between rows: a cell by itself, as a subtotal's name or a merged cell; one with empty cells is
 * longer and may end as a paragraph does. What opens with a mark never does.
 */
export function isLoneCell(line: SourceLine): boolean {
  const { text } = line;
  if (isMark(cellsOf(line).find(Boolean) ?? '') || /^\(?(?:\d+|[a-z]+)[.)]\s/.test(text)) return false;
  return hasEmptyCells(line) ? text.length < 200 : text.length < 100 && !/[;:,]$/.test(text);
}

const hasEmptyCells = (line: SourceLine): boolean => (line.emptyCells ?? 0) > 0;

/** The first line of a table, over its columns: a short text with empty cells before and behind it. */
export const isSpanningHead = (line: SourceLine): boolean =>
  line.indent > 1 && (line.emptyCells ?? 0) > 1 && line.text.length < 60;
