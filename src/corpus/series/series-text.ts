import type { Citation } from '../../model/citation.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

export type SeriesParagraph = Pick<Paragraph, 'id' | 'kind' | 'text'>;
export type SeriesCitation = Pick<Citation, 'text' | 'symbol' | 'kind' | 'date' | 'paragraph'>;

/** What a held text is read for by the search for series. */
export interface ReadForSeries {
  symbol: DocumentSymbol;
  frontMatter: Pick<FrontMatter, 'title' | 'organ' | 'kind' | 'adopted' | 'agendaItemNames' | 'series'>;
  /** Of a text with a title its preamble, of one without all that it has. */
  paragraphs: readonly SeriesParagraph[];
  citations: readonly SeriesCitation[];
}

/** All that the search for series needs of a held text: little enough to look through those of a whole library when one is new. */
export interface SeriesText extends Pick<ReadForSeries, 'symbol' | 'frontMatter'> {
  /** The canonical symbols that it cites, each once, in printed order. */
  cited: readonly string[];
  recalled: readonly NotedList[];
  origins: readonly OriginClaim[];
  /** What only a text without a title is told by; null of others. */
  untitled: UntitledText | null;
}

/** What a text is noted to say, beside what its front matter says. */
export type SeriesNotes = Omit<SeriesText, 'symbol' | 'frontMatter'>;

/** A list of resolutions that are recalled in one breath, and what the words beside it say. */
export interface NotedList {
  /** Which of the paragraphs it stands in, from 0. */
  paragraph: number;
  items: readonly RecalledItem[];
  words: ListWords;
}

/** Without its part; the canonical symbol of the whole. */
export interface RecalledItem {
  symbol: string;
  date: string | null;
}

/** How far the words before a list point to the one text before this: never, where there are several texts, or always. */
export const pointers = ['never', 'of several', 'always'] as const;

/** What the words beside a list say of it. */
export interface ListWords {
  /** That it is on the subject of the text. */
  onSubject: boolean;
  /** A title that stands behind it. */
  quoted: string | null;
  /** What it is on, by the words behind or before it, where they may be read in two ways in both. */
  phrases: readonly string[];
  /** That all this grew from it, many sessions ago. */
  founder: boolean;
  /** It begins with a text of the last sessions. */
  recent: boolean;
  /** It stands where texts name their forerunners. */
  opens: boolean;
  pointsBack: (typeof pointers)[number];
}

/** A text that a member says founded what the series is about. */
export interface OriginClaim {
  symbol: string;
  date: string | null;
  words: string;
}

export interface UntitledText {
  /** What it is about, as printed and as a key that its neighbours share. */
  subject: UntitledSubject | null;
  /** Of one without a subject: the names in it, and how often each stands there. */
  names: readonly (readonly [name: string, times: number])[];
  /** As `lastingWording` makes it of its paragraphs. */
  lasting: string;
}

/** The subject of a text without a title, as printed and as a key that its neighbours share. */
export interface UntitledSubject {
  printed: string;
  key: string;
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
