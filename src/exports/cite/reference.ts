import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { PlaceInText } from '../../symbols/pinpoint-of.ts';

/** What a citation of a text is made from. `title` is empty and `adopted` (ISO date) null where the document has none. */
export interface Reference {
  symbol: DocumentSymbol;
  title: string;
  adopted: string | null;
}

/** One way of citing: the text as a string without a full stop at the end. */
export type CitationStyle = (reference: Reference, pinpoint?: PlaceInText) => string;
