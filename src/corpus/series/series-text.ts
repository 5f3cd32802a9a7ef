import type { Citation } from '../../model/citation.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

export type SeriesParagraph = Pick<Paragraph, 'id' | 'kind' | 'text'>;
export type SeriesCitation = Pick<Citation, 'text' | 'symbol' | 'kind' | 'date' | 'paragraph'>;

/** What the search for series needs of a held text. */
export interface SeriesText {
  symbol: DocumentSymbol;
  frontMatter: Pick<FrontMatter, 'title' | 'organ' | 'kind' | 'adopted' | 'agendaItemNames' | 'series'>;
  paragraphs: readonly SeriesParagraph[];
  citations: readonly SeriesCitation[];
  /** What `lastingWording` makes of the paragraphs of a text without a title, where it was worked out before. */
  lasting?: readonly string[];
}

/** A text of a series, or one that its members say belongs to it. `date` is ISO: of adoption if held, else as printed beside a citation. */
export interface SeriesMember {
  symbol: DocumentSymbol;
  date: string | null;
  held: boolean;
}

/** The text that set going what the series is about, with the words in which a member says so. */
export interface SeriesOrigin extends SeriesMember {
  words: string;
}

/** Texts of one organ on one subject, session after session. Two members at least, one of them held. */
export interface Series {
  /** Address and name in files: organ and title, `ga-question-of-guam`. */
  id: string;
  title: string;
  organ: FrontMatter['organ'];
  /** `resolution` if any is one: a series of resolutions may hold a decision of the same title. */
  kind: FrontMatter['kind'];
  /** By date, then by symbol; those without a date stand where their symbol does. */
  members: readonly SeriesMember[];
  origin: SeriesOrigin | null;
}
