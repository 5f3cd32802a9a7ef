import type { ResolutionDocument } from '../model/resolution.ts';
import { compareSymbols } from '../symbols/compare-symbols.ts';
import { type CatalogueEntry, entryOf } from './catalogue-entry.ts';
import type { ComparedText } from './comparison/compared-text.ts';
import type { CitingDocument } from './graph/citing-document.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import type { KeptForm } from './kept/kept-form.ts';
import { TextReading } from './kept/text-reading.ts';
import type { TextsPack } from './kept/texts-pack.ts';
import { latelyAsked } from './lately-asked.ts';
import type { NameNumbers } from './name-numbers.ts';
import type { NumberedLines } from './numbered-lines.ts';
import type { SeriesText } from './series/series-text.ts';
import type { VotesCast } from './votes.ts';

/** What is held: the catalogue sorted by symbol, and the way to the text of each. Texts are read when asked for, and few are held on to. */
export interface Library {
  /** The digest by which its catalogue is kept, where the build has told it. */
  catalogue?: string | undefined;
  entries: readonly CatalogueEntry[];
  bySymbol: ReadonlyMap<string, CatalogueEntry>;
  /** The Markdown of a text, as it stands in its file. */
  textOf(entry: CatalogueEntry): Promise<Uint8Array<ArrayBuffer>>;
  /** A text with its body and notes. */
  documentOf(entry: CatalogueEntry): Promise<ResolutionDocument>;
  /** A text as it is compared. */
  comparedOf(file: Pick<CatalogueEntry, 'path' | 'digest'>): Promise<ComparedText>;
  /** What the graph takes from a text. */
  citingOf(entry: CatalogueEntry): CitingDocument;
  /** The words that the following lines are numbered by. */
  words: NameNumbers;
  /** Which texts a text cites, in the lines of `namedTexts`. */
  namedIn(entry: CatalogueEntry): NumberedLines;
  /** The years that it prints beside them, in the lines of `writePrintedYears`. */
  printedYearsIn(entry: CatalogueEntry): NumberedLines;
  /** The opening phrases of a text, in the lines of `writeOpenings`. */
  openingsOf(entry: CatalogueEntry): NumberedLines;
  /** Others, and as many, where the paragraphs that citations may name are others. */
  placesOf(entry: CatalogueEntry): Uint8Array;
  /** Others, and as many, where what lists and citations call a text is another. */
  nameOf(entry: CatalogueEntry): Uint8Array;
  /** What the series are told by. */
  seriesTextOf(entry: CatalogueEntry): Promise<SeriesText>;
  /** Others, and as many, where what the series are told by is another. */
  seriesStateOf(entry: CatalogueEntry): Uint8Array;
  /** What `make` makes of held texts, made once: `key` is a digest of all that it is made from, `kind` says what it is. */
  kept<Value>(key: string, kind: string, make: () => Promise<Value>, form?: KeptForm<Value>): Promise<Value>;
  /** How each State voted, where the text was voted on and that is recorded beside it. */
  votesOf(entry: CatalogueEntry): Promise<VotesCast[]>;
}

/** The catalogue entries of texts whose files are known, and whose front matter may be, sorted by symbol. Throws ContentError for one that can't be read. */
export async function entriesOf(
  texts: readonly (Pick<CatalogueEntry, 'path' | 'digest'> & Partial<Pick<CatalogueEntry, 'frontMatter'>>)[],
  folder: string,
  kept: KeptFiles,
): Promise<CatalogueEntry[]> {
  const reading = new TextReading(folder, kept);
  const entries: CatalogueEntry[] = [];
  for (const text of texts) {
    entries.push(entryOf(text.frontMatter ?? (await reading.frontMatterOf(text)), text.path, text.digest));
  }
  return entries.sort((a, b) => compareSymbols(a.symbol, b.symbol));
}

/** The page of a text and its forms are made one after the other, of one reading. What is held on to longer is dear to let go of. */
const documentsHeld = 1;

/** A library of texts in the order of their symbols, which are all kept; of others, only that is known which takes an `await`. */
export const openKeptLibrary = (
  entries: readonly CatalogueEntry[],
  folder: string,
  kept: KeptFiles,
  pack?: TextsPack,
): Library => libraryOf(entries, folder, new TextReading(folder, kept, undefined, pack), kept);

export function libraryOf(
  entries: readonly CatalogueEntry[],
  folder: string,
  reading: TextReading,
  kept?: KeptFiles,
): Library {
  const documents = latelyAsked<Promise<ResolutionDocument>>(documentsHeld);
  return {
    entries,
    bySymbol: new Map(entries.map((entry) => [entry.symbol.canonical, entry])),
    textOf: (entry) => reading.textOf(entry),
    documentOf: (entry) => documents(entry.digest, () => reading.documentOf(entry)),
    comparedOf: (file) => reading.comparedOf(file),
    citingOf: (entry) => reading.citingOf(entry),
    get words() {
      return reading.words;
    },
    namedIn: (entry) => reading.linesOf(entry, 'named'),
    printedYearsIn: (entry) => reading.linesOf(entry, 'years'),
    placesOf: (entry) => reading.stateOf(entry, 'places'),
    nameOf: (entry) => reading.stateOf(entry, 'name'),
    openingsOf: (entry) => reading.linesOf(entry, 'openings'),
    seriesTextOf: (entry) => reading.seriesTextOf(entry),
    seriesStateOf: (entry) => reading.seriesStateOf(entry),
    kept: (key, kind, make, form) => (kept ? kept.made(key, kind, make, form) : make()),
    // Keys of pages look at the record of no other text.
    votesOf: async (entry) =>
      entry.frontMatter.vote ? (await import('./votes.ts')).readVotes(folder, entry.path) : [],
  };
}
