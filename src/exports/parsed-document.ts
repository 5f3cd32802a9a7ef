import { citationsOf } from '../citations/citations-of.ts';
import { asCitation, type LocatedCitation } from '../citations/found-citation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { identify, paragraphsOf } from '../model/identify.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { ParsedDocument } from '../model/parsed-document.ts';
import type { ResolutionDocument } from '../model/resolution.ts';

/** Where a document was read from, and what was noticed on the way. */
export interface Reading {
  source: string;
  form: ParsedDocument['form'];
  diagnostics: readonly Diagnostic[];
}

/** What is found in the body of a document. */
interface Found {
  paragraphs: readonly Paragraph[];
  citations: readonly LocatedCitation[];
}

/** A document as data, fields in the order in which they are described. `found` is what was found in it before; without it it is looked for. */
export function parsedDocument(
  document: ResolutionDocument,
  { source, form, diagnostics }: Reading,
  found: Found = findIn(document),
): ParsedDocument {
  const { frontMatter, footnotes } = document;
  const { symbol, title, organ, kind, language, adopted, published, session } = frontMatter;
  const { agendaItems, meeting, origin, jobNumber } = frontMatter;
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
    paragraphs: found.paragraphs.map(({ id, kind, number, text }) => ({ id, kind, number, text })),
    footnotes: footnotes.map(({ label, text }) => ({ label, text })),
    citations: found.citations.map(asCitation),
    diagnostics: [...diagnostics],
  };
}

function findIn({ frontMatter, body, footnotes }: ResolutionDocument): Found {
  const { organ, symbol, kind } = frontMatter;
  const paragraphs = paragraphsOf(identify(body, kind));
  return { paragraphs, citations: citationsOf({ organ, symbol, paragraphs, footnotes }) };
}
