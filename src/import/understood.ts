import type { Block, Footnote } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Claim } from './ledger.ts';

/** What a document says about itself; `provenance` and `doubts` are added when all of it is known. */
export type Fields = Omit<FrontMatter, 'provenance' | 'doubts' | 'language'>;

/** Where a block or note stands in the file as received; lines and columns count from 1. */
export interface SourcePlace {
  line: number;
  column: number;
}

/** How a State voted, as printed. Too large for front matter: it stands beside the Markdown. */
export interface StateVote {
  state: string;
  vote: 'in favour' | 'against' | 'abstaining' | 'not voting';
}

/** A symbol that a document prints; `canonical` is null where it can't be read. */
export interface PrintedSymbol extends SourcePlace {
  printed: string;
  canonical: string | null;
  from: 'number' | 'masthead' | 'tail' | 'metadata';
}

/** A document understood: every reader and `parse/` end here, and all that follows is the same for every form. */
export interface Understood {
  form: 'ods-text' | 'docx' | 'akn';
  fields: Fields;
  body: Block[];
  footnotes: Footnote[];
  /** One for each block and one for each footnote, in their order. */
  bodyPlaces: SourcePlace[];
  notePlaces: SourcePlace[];
  votes: StateVote[];
  /** The text as received, laid out, and who claims each character of it. */
  text: string;
  claims: Claim[];
  /** What the reader itself was unsure of; the rules of `check/` add theirs. */
  findings: Diagnostic[];
  /** Every symbol that the document prints for itself, to be compared. */
  printedSymbols?: PrintedSymbol[];
  /** Every date of adoption that it prints. */
  adoptionDates?: ({ iso: string } & SourcePlace)[];
  /** Digits that may or may not be footnote marks, left as they came. */
  markDoubts?: ({ printed: string; label: string } & SourcePlace)[];
  /** Digits that stand like marks of notes that are not there. */
  orphanMarks?: ({ label: string } & SourcePlace)[];
  /** Lines that no rule knows, kept as text. */
  unknownLines?: SourcePlace[];
}
