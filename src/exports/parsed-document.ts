import { citationsOf } from '../citations/citations-of.ts';
import { asCitation } from '../citations/found-citation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { identify, paragraphsOf } from '../model/identify.ts';
import type { ParsedDocument } from '../model/parsed-document.ts';
import type { ResolutionDocument } from '../model/resolution.ts';

/** Where a document was read from, and what was noticed on the way. */
export interface Reading {
  source: string;
  form: ParsedDocument['form'];
  diagnostics: readonly Diagnostic[];
}

/** A document as data, fields in the order in which they are described. */
export function parsedDocument(document: ResolutionDocument, { source, form, diagnostics }: Reading): ParsedDocument {
  const { frontMatter, body } = document;
  const { symbol, title, organ, kind, language, adopted, published, session } = frontMatter;
  const { agendaItems, meeting, origin, jobNumber } = frontMatter;
  const paragraphs = paragraphsOf(identify(body, kind));
  const footnotes = document.footnotes;
  return {
    source,
    form,
    symbol,
    title,
    organ,
    kind,
    language,
    adopted,
    published,
    session,
    agendaItems,
    meeting,
    origin,
    jobNumber,
    paragraphs: paragraphs.map(({ id, kind, number, text }) => ({ id, kind, number, text })),
    footnotes: footnotes.map(({ label, text }) => ({ label, text })),
    citations: citationsOf({ organ, symbol, paragraphs, footnotes }).map(asCitation),
    diagnostics: [...diagnostics],
  };
}
