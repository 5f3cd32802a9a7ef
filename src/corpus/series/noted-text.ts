import { wordsBeside } from './list-words.ts';
import { originClaims } from './origin.ts';
import { printedNames } from './printed-names.ts';
import { recalledLists } from './recalled-lists.ts';
import type { ReadForSeries, SeriesNotes, UntitledText } from './series-text.ts';
import { lastingWording } from './shared-wording.ts';
import { untitledSubject } from './untitled-subject.ts';

/** What the series are told by of a text, worked out once when it is read: the search for series looks at those of all texts whenever one is new. */
export function notedText(text: ReadForSeries): SeriesNotes {
  const { symbol, frontMatter, citations } = text;
  const lists = recalledLists(text);
  return {
    cited: [...new Set(citations.flatMap((citation) => citation.symbol ?? []))],
    recalled: lists.map((list) => ({
      paragraph: list.paragraph,
      items: list.items,
      words: wordsBeside(list, symbol.session),
    })),
    origins: originClaims(lists, frontMatter.title),
    untitled: frontMatter.title === '' ? untitledText(text) : null,
  };
}

function untitledText(text: ReadForSeries): UntitledText {
  const subject = untitledSubject(text) ?? null;
  return { subject, names: subject ? [] : printedNames(text.paragraphs), lasting: lastingWording(text.paragraphs) };
}
