import { leadingMark } from '../../../model/mark.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import type { SourceLine, SourceTable } from '../../read/source.ts';
import { isMeetingOrDate } from './adoption.ts';
import { isLoneCell, isProse, isRow, isRowAmong, isSpanningHead } from './rows.ts';
import { endsAsParagraph, runsOn } from './terminal.ts';
import type { TextUnit, Unit } from './unit.ts';

type Item = SourceLine | SourceTable;

/** How many lone cells may stand between two rows of one table. */
const gap = 4;

/** Groups printed lines into paragraphs, headings and tables. */
export function unitsOf(items: readonly Item[]): Unit[] {
  const units: Unit[] = [];
  const spaced = isSpaced(items);
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.type === 'table') {
      units.push({ type: 'table', lines: [], known: item });
      at += 1;
      continue;
    }
    const rows = rowsFrom(items, at);
    if (rows.length > 0) {
      units.push({ type: 'table', lines: rows.filter((row) => row.text !== ''), known: null });
      at += rows.length;
      continue;
    }
    if (item.text !== '') {
      const last = units.at(-1);
      const before = items[at - 1];
      const afterBlank = at === 0 || (before?.type === 'line' && before.text === '');
      if (last?.type === 'text' && !afterBlank && continues(last, item, spaced)) extend(last, item);
      else units.push({ type: 'text', lines: [item], text: item.text, indent: item.indent, afterBlank });
    }
    at += 1;
  }
  return units;
}

/** Word's own layout sets headings off with blank lines; text laid out from other forms has none. */
function isSpaced(items: readonly Item[]): boolean {
  let blanks = 0;
  let last = '';
  for (const item of items) {
    if (item.type === 'table') continue;
    if (item.text === '') blanks += item.indent === 0 && last !== '' && !/meeting$|\d{4}$/.test(last) ? 1 : 0;
    else last = item.text;
  }
  return blanks > 1;
}

function rowsFrom(items: readonly Item[], from: number): SourceLine[] {
  const rows: SourceLine[] = [];
  let filled = 0;
  for (let at = from; at < items.length && at <= from + filled + gap; at += 1) {
    const line = items[at];
    if (line?.type !== 'line' || (line.text === '' && line.indent === 0)) break;
    if (isRow(line) || isRowBelow(rows, items, at)) {
      rows.push(...(items.slice(from + filled, at + 1) as SourceLine[]));
      filled = rows.length;
    } else if (at === from ? !isSpanningHead(line) : line.text !== '' && !isLoneCell(line)) break;
  }
  const [only] = rows;
  if (only && rows.length === 1 && isProse(only)) return [];
  return rows;
}

/** Whether the line at `at` is one by the row right above it. */
function isRowBelow(rows: readonly SourceLine[], items: readonly Item[], at: number): boolean {
  const [line, above, below] = [items[at], rows.at(-1), items[at + 1]];
  if (line?.type !== 'line' || !above || above !== items[at - 1]) return false;
  return isRowAmong(line, above, below?.type === 'line' ? below : null);
}

function extend(unit: TextUnit, line: SourceLine): void {
  unit.lines.push(line);
  unit.text += `\n${line.text}`;
}

/** Whether a line without a tab goes on with the paragraph or heading above it, which was broken by hand. */
function continues(unit: TextUnit, line: SourceLine, spaced: boolean): boolean {
  if (line.indent > 0 || leadingMark(line.text.replace(/[\t\u00a0]/g, ' ')) !== '' || isOrganLine(line.text))
    return false;
  const above = unit.lines.at(-1)?.text ?? '';
  if (isMeetingOrDate(line.text) || isBareMark(line.text)) return false;
  if (unit.lines.length === 1 && (isMeetingOrDate(above) || isBareMark(above) || isOrganLine(above))) return false;
  if (line.broken !== undefined) return line.broken;
  if (endsAsParagraph(above) || /^\[/.test(line.text)) return false;
  if (spaced || runsOn(above)) return true;
  const running = unit.text.length > 100 || unit.indent === 1;
  return running && /^[\p{Ll}\d(]/u.test(line.text);
}

/** `II`, `A.`, `Annex I`, `Rule 12`: the mark of a heading on a line of its own. */
const isBareMark = (text: string): boolean =>
  /^(?:[IVXLC]+\.?|[A-Z]\.?|(?:Annex|Appendix|Enclosure|Part|Section|Chapter|Rule|Article|Principle|Table)(?:\s+(?:[IVXLC]+|[A-Z]|\d+))?\.?)$/.test(
    text,
  );
