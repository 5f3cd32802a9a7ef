import type { SourceLine, SourceTable } from '../../read/source.ts';

/** Lines that belong to one paragraph or heading, broken by hand. */
export interface TextUnit {
  type: 'text';
  lines: SourceLine[];
  /** The lines joined; a hard line break counts as white space. */
  text: string;
  indent: number;
  afterBlank: boolean;
}

/** Rows as printed lines, or a table whose cells the form knows. */
export interface TableUnit {
  type: 'table';
  lines: SourceLine[];
  known: SourceTable | null;
}

export type Unit = TextUnit | TableUnit;
