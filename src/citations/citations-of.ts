import type { Footnote } from '../model/block.ts';
import { leadingItalics, openingPhrase } from '../model/opening-phrase.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { footnoteId } from '../symbols/paragraph-id.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { OrganId } from '../vocabulary/organs.ts';
import { allMatches } from './all-matches.ts';
import { type FindOptions, findCitations } from './find-citations.ts';
import type { FoundCitation, LocatedCitation } from './found-citation.ts';
import { ibidemIn } from './ibidem.ts';
import { isPreambular, pinpointsAround } from './pinpoints.ts';
import { readingOf } from './reading.ts';
import { saidBefore } from './said.ts';

/** What citations are read from; a whole document, or its like. */
export interface CitingText {
  organ: string;
  symbol: string;
  paragraphs: readonly Paragraph[];
  footnotes: readonly Footnote[];
}

const mark = /\[\^([^\]\s[]+)\]/g;
/** Of the notes that a text has marks of. */
export const labelsIn = (text: string): string[] =>
  text.includes('[^') ? allMatches(mark, text).map(([, label = '']) => label) : [];
const subparagraph = /^(.*para-[^-]+)-/;

/** The opening phrase: what is printed in italics at the head of a paragraph, else what is known to open one; null where neither is. */
function phraseOf(paragraph: Pick<Paragraph, 'text' | 'emphasis'>): string | null {
  const opening = leadingItalics(paragraph) ?? openingPhrase(paragraph.text);
  return opening ? paragraph.text.slice(opening.start, opening.end) : null;
}

/**
 * All citations of a document in printed order, those of the footnotes after those of the text. The phrase of a subparagraph
 * is that of its paragraph; in a statement it is the verb of its sentence; the phrase of a footnote is that of the paragraph where its mark first stands. `Ibid.` repeats
 * what the note before cites, with the pinpoint printed after it.
 */
export function citationsOf({ organ, symbol, paragraphs, footnotes }: CitingText): LocatedCitation[] {
  const spoken = parseSymbol(symbol)?.kind === 'statement';
  const first = readAll(new Map());
  const known = organsByNumber(first);
  return known.size > 0 ? readAll(known) : first;

  function readAll(known: ReadonlyMap<string, OrganId>): LocatedCitation[] {
    const phraseOfNote = new Map<string, string | null>();
    return [
      ...inParagraphs(paragraphs, { organ, known }, phraseOfNote, spoken),
      ...inFootnotes(footnotes, { organ, known }, phraseOfNote),
    ];
  }
}

/**
 * Short numbers whose organ the document names, or shows by a date: `34/24` → hrc. A later bare "resolution 34/24" is the same.
 * Numbers of the citing organ, and numbers given to two organs, say nothing.
 */
function organsByNumber(located: readonly LocatedCitation[]): Map<string, OrganId> {
  const organOf = new Map<string, OrganId | null>();
  const doubtful = new Map<string, OrganId[]>();
  for (const { text, symbol, context, confidence, date } of located) {
    const number = /^(?:E?S-)?\d+\/\d+/.exec(text)?.[0];
    const organ = symbol && number ? (parseSymbol(symbol)?.organ ?? null) : null;
    if (!number || !organ) continue;
    if (confidence === 'certain' && (context === 'named' || date)) {
      if (organOf.has(number) && organOf.get(number) !== organ) organOf.set(number, null);
      else if (!organOf.has(number)) organOf.set(number, organ);
    } else doubtful.set(number, [...(doubtful.get(number) ?? []), organ]);
  }
  const told = [...organOf].filter((entry): entry is [string, OrganId] => entry[1] !== null);
  return new Map(told.filter(([number, organ]) => doubtful.get(number)?.some((other) => other !== organ)));
}

function inParagraphs(
  paragraphs: readonly Paragraph[],
  options: FindOptions,
  phraseOfNote: Map<string, string | null>,
  spoken: boolean,
): LocatedCitation[] {
  const phrases = new Map<string, string | null>();
  const texts = new Map<string, string>();
  return paragraphs.flatMap((paragraph) => {
    const mayLead = paragraph.id.includes('para-');
    const parent = mayLead ? (subparagraph.exec(paragraph.id)?.[1] ?? '') : '';
    const phrase = phraseOf(paragraph) ?? phrases.get(parent) ?? null;
    if (mayLead) {
      phrases.set(paragraph.id, phrase);
      texts.set(paragraph.id, paragraph.text);
    }
    const phraseAt = (at: number) =>
      (spoken && paragraph.kind !== 'table' ? saidBefore(paragraph.text, at) : null) ?? phrase;
    for (const label of labelsIn(paragraph.text))
      if (!phraseOfNote.has(label)) phraseOfNote.set(label, phraseAt(paragraph.text.indexOf(`[^${label}]`)));
    const found = findCitations(paragraph.text, { ...options, lead: texts.get(parent) ?? '' });
    return found.map((citation) => ({ ...citation, paragraph: paragraph.id, phrase: phraseAt(citation.start) }));
  });
}

function inFootnotes(
  footnotes: readonly Footnote[],
  options: FindOptions,
  phraseOfNote: ReadonlyMap<string, string | null>,
): LocatedCitation[] {
  let before: FoundCitation | undefined;
  return footnotes.flatMap((note) => {
    const found = findCitations(note.text, options);
    const ibid = ibidemIn(note.text);
    if (ibid?.repeats === 'source' && before) found.unshift(repeated(before, note.text, ibid.start, ibid.end));
    before = sourceOf(found, note.text);
    const paragraph = footnoteId(note.label);
    const phrase = phraseOfNote.get(note.label) ?? null;
    return found.map((citation) => ({ ...citation, paragraph, phrase }));
  });
}

/** What a later `Ibid.` repeats of a note: its last source, that of "see also" left aside. */
function sourceOf(found: readonly FoundCitation[], text: string): FoundCitation | undefined {
  const aside = text.search(/\bsee also\b/i);
  return found.findLast(({ start }) => aside <= 0 || start < aside) ?? found.at(-1);
}

/** `Ibid., para. 5` cites what the note before cites, at the place printed after it, else at the same place. */
function repeated(source: FoundCitation, text: string, start: number, end: number): FoundCitation {
  const beside = pinpointsAround(readingOf(text).text, start, start, end, text.length).pinpoint;
  const own = beside.filter((place) => source.kind === 'resolution' || !isPreambular(place));
  const pinpoint = own.length > 0 ? own : source.pinpoint;
  return { ...source, text: text.slice(start, end), start, end, pinpoint, date: null, context: 'inherited' };
}
