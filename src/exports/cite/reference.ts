import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

/** What a citation of a text is made from. `title` is empty and `adopted` (ISO date) null where the document has none. */
export interface Reference {
  symbol: DocumentSymbol;
  title: string;
  adopted: string | null;
}

/** A place within a text. `marks` are the steps of a paragraph number without brackets: 4 (a) (ii) is `['4', 'a', 'ii']`. */
export interface Pinpoint {
  part?: string;
  /** Counted from 1. */
  annex?: number;
  section?: string;
  marks?: string[];
  /** Which preambular paragraph, counted from 1. */
  preamble?: number;
  footnote?: string;
}

/** One way of citing: the text as a string without a full stop at the end. */
export type CitationStyle = (reference: Reference, pinpoint?: Pinpoint) => string;
