import type { FrontMatter } from './front-matter.ts';

/** A held text as a row of a table. */
export interface TextRow
  extends Pick<
    FrontMatter,
    'title' | 'organ' | 'kind' | 'adopted' | 'published' | 'session' | 'meeting' | 'agendaItems'
  > {
  /** Canonical. */
  symbol: string;
  /** Below the site's base. */
  address: string;
  official: string;
  subjects: readonly string[];
  /** Id of the series that it belongs to; null where it is in none. */
  series: string | null;
  /** How many citations of other texts stand in it, and how many held texts cite it. */
  cites: number;
  citedBy: number;
}

/** A citation as a row of a table, or an edge of a graph: `from` at `paragraph` cites `to` at `pinpoint`. */
export interface CitationRow {
  from: string;
  paragraph: string;
  to: string;
  /** Where `to` leads: `held`, `unheld` or `official`. */
  state: 'held' | 'unheld' | 'official';
  /** Ids of the paragraphs that are cited as such. */
  pinpoint: readonly string[];
  /** The opening phrase that governs it, as printed. */
  phrase: string | null;
  /** ISO, as printed beside it. */
  date: string | null;
  /** The identifier as printed. */
  text: string;
}

/** The citations in one text. */
export interface CitationRows {
  /** Says what the rows are made from: they are the same where it is. Empty where nobody says. */
  key: string;
  count: number;
  rows: () => readonly CitationRow[];
}

/** How one State voted on a text, in the words of the record. */
export interface VoteRow {
  symbol: string;
  state: string;
  vote: string;
}

export interface SeriesRow {
  id: string;
  title: string;
  organ: string;
  kind: string;
  address: string;
  members: readonly { symbol: string; date: string | null; held: boolean }[];
  origin: { symbol: string; date: string | null; held: boolean; words: string } | null;
}

/** The whole library as tables, each in one fixed order, and each made when it is asked for. */
export interface WholeLibrary {
  texts: readonly TextRow[];
  /** By text: all rows together are most of what a large library has to say of itself. */
  citations: readonly CitationRows[];
  /** Symbols of the resolutions, decisions and statements that are cited and not held. */
  unheld: readonly string[];
  votes: () => Promise<readonly VoteRow[]>;
  series: readonly SeriesRow[];
}
