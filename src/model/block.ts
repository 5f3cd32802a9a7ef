import type { Prose } from './prose.ts';

/**
 * The body of a document as it is printed, top to bottom, before kinds and ids are given. Every reader of a form makes
 * blocks, and so does the reader of our own Markdown; `identify` gives both the same kinds and ids.
 */
export type Block = OrganLine | Heading | PrintedParagraph | Table | AdoptionLine;

/** "The General Assembly," also of a part, or of a text quoted whole inside another. */
export interface OrganLine extends Prose {
  type: 'organ-line';
}

/**
 * A section, part, annex, appendix or unmarked heading. `mark` exactly as printed, with its full stop (`II`, `A.`,
 * `Annex II`), `''` where there is none; `text` is the title, `''` where there is none.
 */
export interface Heading extends Prose {
  type: 'heading';
  mark: string;
}

/**
 * `mark` exactly as printed, with its full stop: `4.`, `4 bis.`, `2.1`, `(a)`, `i.`; `''` where there is none. Bullets stay in the text.
 * `depth` is 0 for a paragraph that stands by itself, 1 to 4 for subparagraphs.
 */
export interface PrintedParagraph extends Prose {
  type: 'paragraph';
  mark: string;
  depth: number;
}

/** Rows of cells; a merged cell is repeated or left empty, so that all rows have one length. The first row is the header. */
export interface Table {
  type: 'table';
  rows: Prose[][];
}

/** Meeting, date or vote printed inside the body, as after each part of a composite resolution. Data, not a paragraph. */
export interface AdoptionLine extends Prose {
  type: 'adoption-line';
}

export interface Footnote extends Prose {
  label: string;
}
