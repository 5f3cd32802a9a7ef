import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { ListedText } from '../listing.ts';
import type { SeriesRail } from '../series/stations.ts';
import type { VotesCast } from '../votes.ts';
import type { CitedBy } from './citing.ts';
import type { ContentsLine } from './contents.ts';
import type { MastheadLine } from './masthead.ts';

/** A text that this text cites. `held` texts have a page with their words, others one that says who cites them. */
export interface CitedText {
  href: string;
  symbol: string;
  title: string;
  adopted: string | null;
  state: 'held' | 'unheld' | 'elsewhere';
  /** How many held texts cite one that is not held; of others nobody is told. */
  citedBy: number | null;
  /** Where this text cites it, in printed order. */
  places: { id: string; name: string }[];
}

/** What the head of the page tells machines besides. */
export interface DescribedForMachines {
  symbol: DocumentSymbol;
  published: string | null;
  /** Canonical symbols that it cites, each once, in order. */
  cites: string[];
  /** Paragraphs and headings that stand by themselves, in printed order. */
  parts: { id: string; name: string }[];
}

/** Everything that the page of a held text shows. */
export interface ResolutionPage {
  address: string;
  symbol: string;
  canonical: string;
  shortForm: string;
  organ: string;
  kind: string;
  shelf: { name: string; address: string } | null;
  /** As printed; empty where the document has none. */
  title: string;
  heading: string;
  /** Title or agenda item, what the search calls it; empty where it has neither. */
  subject: string;
  adopted: string | null;
  session: string | null;
  /** Adopted, else published. */
  dated: string | null;
  subjects: string[];
  language: string;
  official: string;
  masthead: MastheadLine[];
  described: DescribedForMachines;
  contents: ContentsLine[];
  /** HTML of the text and its notes. */
  body: string;
  /** The series it belongs to; null where it is in none. */
  rail: SeriesRail | null;
  cites: CitedText[];
  citedBy: CitedBy;
  /** How the States voted, where that is recorded. */
  votes: VotesCast[];
  provenance: { file: string; form: string; sha256: string } | null;
  doubts: string[];
  previous: ListedText | null;
  next: ListedText | null;
}
