import { isMark } from '../../../model/mark.ts';
import type { SourceLine } from '../../read/source.ts';
import { endsAsParagraph, runsOn } from './terminal.ts';

/** What opens a paragraph before a tab: a mark, one in a quotation, a bullet, asterisks, the letter of a part. */
const opensParagraph = (cell: string): boolean =>
  isMark(cell.replace(/^[“"‘']/, '')) ||
  /^(?:[•·●○◦▪■–—−-]|\*{1,4}|[A-Z]|[IVXLC]+|\d{1,3}|(?:Annex|Rule|Article|Part|Table)\b.{0,8})$/.test(cell);

/** The rest of a number that a tab parted: `1.9⇥.1.2.⇥listed persons`, `82.1⇥.⇥Designing`. */
const brokenNumber = /^(?:\.(?:\d{1,2}\.?)*|\d{1,2}\.)$/;

/** The cells of a printed line; its leading tabs are empty cells. */
export const cellsOf = (line: SourceLine): string[] =>
  `${'\t'.repeat(line.indent)}${line.text}`.split('\t').map((cell) => cell.trim());

/** A line of a table: at least two filled cells, parted by tabs, that are not the mark of a paragraph and its text. */
export function isRow(line: SourceLine): boolean {
  if (!line.text.includes('\t')) return false;
  const filled = cellsOf(line).filter(Boolean);
  const [first = '', second = ''] = filled;
  if (filled.length < 2 || (isMark(first) && brokenNumber.test(second))) return false;
  if (filled.length > 2) return !(opensParagraph(first) && filled.slice(1).some((cell) => cell.length > 160));
  if (opensParagraph(first)) return /^\d{1,3}$/.test(first) && second.length < 60;
  return first.length < 200 && second.length < 200;
}

/** How long words are before a tab that nobody takes for those of a cell. */
const longCell = 30;

/**
 * Whether a line that looks like a row is a paragraph after all, where no other row stands beside it: a tab was typed for a space,
 * so that a sentence goes on behind it ("suspension of hostilities in⇥Burundi."), or it stands behind two marks, `3.⇥(a)⇥The accused`.
 */
export function isProse(line: SourceLine): boolean {
  const filled = cellsOf(line).filter(Boolean);
  const words = opensParagraph(filled[0] ?? '') ? filled.slice(1) : filled;
  const [before = '', after = ''] = words;
  if (words.length !== 2) return false;
  if (words !== filled && isMark(before)) return after.length > longCell;
  if (before.length < longCell || /[.:;]$/.test(before) || !/\p{L}/u.test(after)) return false;
  if (words === filled && !endsAsParagraph(after)) return false;
  return runsOn(before) || /^\p{Ll}/u.test(after);
}

/** A line that can stand in a table between rows: a cell by itself, as a subtotal's name or a merged cell. */
export const isLoneCell = (line: SourceLine): boolean =>
  line.text.length < 100 && !/[;:,]$/.test(line.text) && !/^\(?(?:\d+|[a-z]+)[.)]\s/.test(line.text);
