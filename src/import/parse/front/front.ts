import type { OriginFields } from '../origin.ts';

/** What stands above the text of a document, as printed. */
export interface Front {
  kind: 'resolution' | 'decision' | 'statement' | 'draft' | null;
  organ: string | null;
  /** Number as printed, with its part letters: `69/12`, `72/90 A and B`, `1469 (2003)`. */
  number: string | null;
  numberPlace: { line: number; column: number };
  title: string;
  /** What running heads repeat: the title, or the heading of a statement. */
  heading: string;
  adopted: string | null;
  meeting: string | null;
  /** Of a draft. */
  sponsors: string[];
  origin: OriginFields | null;
}

export const emptyFront = (): Front => ({
  kind: null,
  organ: null,
  number: null,
  numberPlace: { line: 0, column: 0 },
  title: '',
  heading: '',
  adopted: null,
  meeting: null,
  sponsors: [],
  origin: null,
});
