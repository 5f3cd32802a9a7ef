import type { Footnote } from '../../../model/block.ts';
import type { Prose } from '../../../model/prose.ts';
import { ProseBuilder } from '../prose-builder.ts';

/** A block being made: what the mark-up says of it. */
export interface Draft {
  type: 'paragraph' | 'heading' | 'organ-line' | 'adoption-line' | 'table';
  /** As its own element gives it; a mark inside the text is parted later. */
  mark: string;
  prose: ProseBuilder;
  rows: Prose[][];
  /** Its element has the style of a heading. */
  headed: boolean;
  /** No letter of it is other than bold. */
  bold: boolean;
  line: number;
  column: number;
}

export interface DraftNote extends Footnote {
  line: number;
  column: number;
}

export const newDraft = (
  type: Draft['type'],
  { line, column }: { line: number; column: number },
  headed = false,
): Draft => ({ type, mark: '', prose: new ProseBuilder(), rows: [], headed, bold: true, line, column });
