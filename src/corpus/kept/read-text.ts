import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { digestOf, entryOf } from '../catalogue-entry.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import { citingDocument } from '../graph/citing-document.ts';
import { openingsOf } from '../phrases/openings.ts';
import { seriesText } from '../series/open-series.ts';
import type { TextParts } from './text-parts.ts';

/** A text with all that is taken from it, from the bytes of its file. Throws ContentError for a file that can't be read as one. */
export function readText(bytes: Buffer, path: string): { document: ResolutionDocument; parts: TextParts } {
  const document = readMarkdown(bytes.toString('utf8'), path);
  const entry = entryOf(document.frontMatter, path, digestOf(bytes));
  const { passages, paragraphs, ...citing } = citingDocument(document);
  const parts = {
    frontMatter: entry.frontMatter,
    citing,
    paragraphs,
    passages,
    openings: openingsOf(documentParagraphs(document)),
    series: seriesText(entry, document, citing.citations),
  };
  return { document, parts };
}
