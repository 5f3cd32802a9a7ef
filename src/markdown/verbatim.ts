import type { Literal } from 'mdast';

/** Characters that stand in the Markdown as they are, written by us and safe by construction. */
export interface Verbatim extends Literal {
  type: 'verbatim';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
  interface RootContentMap {
    verbatim: Verbatim;
  }
  interface ParagraphData {
    /** Spaces before the paragraph, 0 to 3: the degree of a subparagraph. */
    indent?: number | undefined;
  }
}

const verbatim = (value: string): Verbatim => ({ type: 'verbatim', value });

/** A printed mark and the space after it. Markdown would take `1)` for a list; `\)` is still read as the mark. */
export const verbatimMark = (mark: string, textFollows: boolean): Verbatim =>
  verbatim(mark.replace(/^(\d{1,9})([.)])$/, '$1\\$2') + (textFollows ? ' ' : ''));

/** The first character as a reference, so that `(a)` of a text is not read as a mark. */
export const reference = (character: string): Verbatim => verbatim(`&#${character.codePointAt(0)};`);
