import type { Footnote } from '../model/block.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { footnoteId } from '../symbols/paragraph-id.ts';
import { findCitations } from './find-citations.ts';
import type { FoundCitation, LocatedCitation } from './found-citation.ts';

/** What citations are read from; a whole document, or its like. */
export interface CitingText {
  organ: string;
  symbol: string;
  paragraphs: readonly Paragraph[];
  footnotes: readonly Footnote[];
}

const mark = /\[\^([^\]\s]+)\]/g;
const subparagraph = /^(.*para-[^-]+)-/;

/** The opening phrase, printed in italics at the head of a paragraph; null where nothing is. */
function openingPhrase({ text, emphasis }: Pick<Paragraph, 'text' | 'emphasis'>): string | null {
  const [first] = emphasis;
  return first && first.start <= 1 ? text.slice(first.start, first.end) : null;
}

/**
 * All citations of a document in printed order, those of the footnotes after those of the text. The phrase of a subparagraph
 * is that of its paragraph; the phrase of a footnote is that of the paragraph where its mark first stands. `Ibid.` repeats
 * what the note before cites, with the pinpoint printed after it.
 */
export function citationsOf({ organ, paragraphs, footnotes }: CitingText): LocatedCitation[] {
  const phrases = new Map<string, string | null>();
  const phraseOfNote = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const located: LocatedCitation[] = [];
  for (const paragraph of paragraphs) {
    const parent = subparagraph.exec(paragraph.id)?.[1] ?? '';
    const phrase = openingPhrase(paragraph) ?? phrases.get(parent) ?? null;
    phrases.set(paragraph.id, phrase);
    texts.set(paragraph.id, paragraph.text);
    for (const [, label = ''] of paragraph.text.matchAll(mark))
      if (!phraseOfNote.has(label)) phraseOfNote.set(label, phrase);
    const lead = texts.get(parent) ?? '';
    for (const found of findCitations(paragraph.text, { organ, lead }))
      located.push({ ...found, paragraph: paragraph.id, phrase });
  }
  let before: FoundCitation[] = [];
  for (const note of footnotes) {
    const found = findCitations(note.text, { organ });
    const paragraph = footnoteId(note.label);
    const phrase = phraseOfNote.get(note.label) ?? null;
    const ibid = /^(?:See )?(ibid\.)/i.exec(note.text);
    const source = ibid && before.at(-1);
    if (ibid && source) {
      const start = ibid[0].length - (ibid[1]?.length ?? 0);
      found.unshift({
        ...source,
        text: ibid[1] ?? '',
        start,
        end: ibid[0].length,
        pinpoint: [],
        date: null,
        context: 'inherited',
      });
    }
    before = found.length > 0 ? found : before;
    for (const citation of found) located.push({ ...citation, paragraph, phrase });
  }
  return located;
}
