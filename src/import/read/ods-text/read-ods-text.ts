import { Refusal } from '../../refusal.ts';
import { decodeText } from '../decode-text.ts';
import { requireDocumentSize } from '../document-size.ts';
import type { Source, SourceLine } from '../source.ts';
import { withoutTypedLabel } from '../typed-label.ts';
import { findNotes } from './find-notes.ts';
import { partRunIn } from './part-run-in.ts';
import { splitLines } from './split-lines.ts';

/** What Word's document variables leave in the text, and with which everything that stands around the text begins. */
const tailMark = /<<ODS [A-Z ]+\d?>>/;

/** Plain text taken from a Word file of the Official Document System: the text, its notes, then all that stands around it on the page. */
export function readOdsText(bytes: Uint8Array): Source {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('empty', 'the file is empty', 'Fetch the document again.');
  requireDocumentSize(text);
  const lines = splitLines(text);
  const mark = lines.findIndex((line) => tailMark.test(line.text));
  const tail = mark < 0 ? furnitureAtEnd(lines) : mark;
  const { from, notes } = findNotes(lines.slice(0, tail));
  return {
    form: 'ods-text',
    text,
    main: joinBlankRuns(lines.slice(0, from)).flatMap(partRunIn),
    notes: notes.map(withoutTypedLabel),
    around: lines.slice(tail),
    marks: 'glued',
  };
}

/** Job number, bar code, recycling logo or page field: what a text without Word's variables may still end with. */
const printedBelow = /^(?:\d{2}-\d{5}\b.*|\*\d{5,8}[A-Z]?\*.*|Please recycle|\d{1,3}\s?\/\s?\d{1,3})?$/;

function furnitureAtEnd(lines: readonly SourceLine[]): number {
  let from = lines.length;
  while (from > 0 && printedBelow.test(lines[from - 1]?.text ?? '')) from -= 1;
  return from;
}

/** One blank line says as much as three. */
const joinBlankRuns = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line, index) => line.text !== '' || lines[index - 1]?.text !== '');
