import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';

/**
 * A printed line as a reader hands it to `parse/`. `text` is raw: inner tabs, no-break spaces and double spaces stand as
 * they came, and where the form knows its footnote marks they are `[^label]`.
 * `emphasis` are the ranges of `text` printed in italics, where the form knows them.
 */
export interface SourceLine extends Prose {
  type: 'line';
  /** Offset of `text` in `Source.text`, where it stands letter for letter. */
  start: number;
  /** From 1, as a person would look them up; `column` is that of the first letter of `text`. */
  line: number;
  column: number;
  /** Leading tabs, not part of `text`. */
  indent: number;
  /** Tabs behind the last letter, not part of `text`: cells without text. Plain text only. */
  emptyCells?: number;
  /** Where the form knows paragraphs: whether this line goes on after a hard line break within one. */
  broken?: boolean;
  /** Name of the paragraph style, where the form has styles. */
  style?: string;
}

/** A table whose cells the form knows; in ODS text a row is a line and tables are found by `parse/`. */
export interface SourceTable {
  type: 'table';
  /** The range of `Source.text` that its cells were taken from. */
  start: number;
  end: number;
  line: number;
  column: number;
  rows: Prose[][];
}

export interface SourceNote {
  label: string;
  /** A note's paragraphs or lines, in order; they are joined to one text. `text` without the label. */
  lines: SourceLine[];
}

/**
 * A document as received, before anything is understood: what is printed, in printed order, split by what the form
 * itself says. `text` is all of it laid out, and is what the ledger accounts for.
 */
export interface Source {
  form: 'ods-text' | 'docx';
  text: string;
  /** The document itself: a masthead in front, adoption, origin, title, body, annexes, meeting and date. */
  main: (SourceLine | SourceTable)[];
  notes: SourceNote[];
  /** What stands around it on the page: masthead in the tail or in headers, running heads, page fields, job numbers, comments. */
  around: SourceLine[];
  /** `glued`: marks are digits in the running text and have to be told from it. */
  marks: 'known' | 'glued';
  /** What the reader itself was unsure of: tracked changes, merged cells. */
  findings?: Diagnostic[];
}
