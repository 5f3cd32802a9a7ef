import type { Prose } from '../../../model/prose.ts';
import { requireDocumentSize } from '../document-size.ts';
import type { Source, SourceLine, SourceNote, SourceTable } from '../source.ts';
import { withoutTypedLabel } from '../typed-label.ts';
import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import { Layout } from './layout.ts';
import { noteLabels } from './note-labels.ts';
import { Numbering } from './numbering.ts';
import { packageParts } from './package-parts.ts';
import { ParagraphReader, type PrintedText } from './paragraph-reader.ts';
import { child, Styles, shown } from './styles.ts';
import { tableRows } from './table.ts';

/** Elements around paragraphs and tables that are not printed themselves. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:comment',
  'mc:Choice',
]);

/** Paragraphs and tables in printed order; of alternatives the first. */
function* blocksOf(container: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(container)) {
    if (element.name === 'w:p' || element.name === 'w:tbl') yield element;
    else if (wrappers.has(element.name)) yield* blocksOf(element);
    else if (element.name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      if (chosen) yield* blocksOf(chosen);
    }
  }
}

/** A Word document as received: its lines, tables, notes, and what stands in its margins. Throws a `Refusal` for a file that is none. */
export function readDocx(bytes: Uint8Array): Source {
  const parts = packageParts(bytes);
  const styles = new Styles(parts.styles);
  const { elements, revisions } = shown(parts.document);
  const labels = noteLabels(elements);
  const numbering = new Numbering(parts.numbering);
  const layout = new Layout();
  const findings: NonNullable<Source['findings']> = [];
  const reader = () => new ParagraphReader(styles, numbering, labels);

  const linesOf = (container: XmlElement, read: ParagraphReader): SourceLine[] =>
    printedLines(container, read).flatMap((printed) => layout.paragraph(printed));

  const main: (SourceLine | SourceTable)[] = [];
  const body = child(parts.document, 'w:body');
  const mainReader = reader();
  for (const block of body ? blocksOf(body) : []) {
    if (block.name === 'w:tbl') {
      const { rows, merged } = tableRows(block, (cell) => cellText(cell, mainReader));
      const table = layout.table(rows);
      if (rows.length > 0) main.push(table);
      if (merged > 0) findings.push(mergedCells(merged, table));
    } else {
      const printed = printedParagraph(block, mainReader);
      main.push(...printed.flatMap((paragraph) => layout.paragraph(paragraph)));
    }
  }
  layout.blank();

  const notes: SourceNote[] = [];
  for (const [kind, part] of [
    ['footnote', parts.footnotes],
    ['endnote', parts.endnotes],
  ] as const) {
    const texts = new Map(
      (part ? elementsOf(part, `w:${kind}`) : []).map((note) => [`${kind} ${note.attributes['w:id']}`, note]),
    );
    for (const [id, label] of labels.ofNote) {
      const note = texts.get(id);
      if (note) notes.push(withoutTypedLabel({ label, lines: linesOf(note, reader()) }));
    }
  }
  layout.blank();

  const around: SourceLine[] = [];
  for (const part of [parts.comments, ...parts.margins]) {
    if (!part) continue;
    around.push(...linesOf(part, reader()));
    layout.blank();
  }
  if (mainReader.hidden > 0)
    findings.push({
      rule: 'docx-hidden-text',
      severity: 'warning',
      message: `${mainReader.hidden} letters are formatted as hidden text and left out.`,
      hint: 'If they belong to the document, show them in the word processor and save it again.',
      line: 0,
      column: 0,
    });
  if (revisions > 0)
    findings.push({
      rule: 'docx-tracked-changes',
      severity: 'warning',
      message: `The document has ${revisions} tracked changes: insertions are read as text, deletions are left out.`,
      hint: 'Accept or reject the changes and save the document again.',
      line: 0,
      column: 0,
    });
  const { text } = layout;
  requireDocumentSize(text);
  return { form: 'docx', text, main, notes, around, marks: 'known', findings };
}

const isPrinted = ({ text }: PrintedText): boolean => /\S/.test(text);

/** A paragraph, empty or not, and those of its text boxes. */
function printedParagraph(paragraph: XmlElement, reader: ParagraphReader): PrintedText[] {
  const printed = reader.read(paragraph);
  return [printed, ...printed.boxes.flatMap((box) => printedLines(box, reader))];
}

/** All paragraphs that print something, those of tables one by one. */
function printedLines(container: XmlElement, reader: ParagraphReader): PrintedText[] {
  return [...blocksIn(container)].flatMap((block) => printedParagraph(block, reader)).filter(isPrinted);
}

function* blocksIn(container: XmlElement): Generator<XmlElement> {
  for (const block of blocksOf(container)) {
    if (block.name === 'w:p') yield block;
    else for (const row of elementsOf(block, 'w:tr')) for (const cell of elementsOf(row, 'w:tc')) yield* blocksIn(cell);
  }
}

/** The paragraphs of a cell as one text, parted by spaces. */
function cellText(cell: XmlElement, reader: ParagraphReader): Prose {
  const prose: Prose = { text: '', emphasis: [] };
  for (const { text, emphasis } of printedLines(cell, reader)) {
    const start = prose.text.length + (prose.text ? 1 : 0);
    prose.text += `${prose.text ? ' ' : ''}${text.replace(/[\t\n]/g, ' ')}`;
    prose.emphasis.push(...emphasis.map((span) => ({ start: span.start + start, end: span.end + start })));
  }
  return prose;
}

const mergedCells = (merged: number, { line, column }: SourceTable) => ({
  rule: 'table-merged-cells',
  severity: 'info' as const,
  message: `A table has ${merged} merged cells; each text stands in its first place only.`,
  hint: 'Markdown has no merged cells.',
  line,
  column,
});
