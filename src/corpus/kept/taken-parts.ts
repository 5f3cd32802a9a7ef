import type { ResolutionDocument } from '../../model/resolution.ts';
import { type CatalogueEntry, entryOf } from '../catalogue-entry.ts';
import { comparedDocument } from '../comparison/compared-document.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import { citingDocument } from '../graph/citing-document.ts';
import { openingsOf } from '../phrases/openings.ts';
import { seriesNotes } from '../series/open-series.ts';
import type { TextParts } from './text-parts.ts';

/** All that is taken from a text, whose file has this digest. */
export function takenFrom(
  document: ResolutionDocument,
  { path, digest }: Pick<CatalogueEntry, 'path' | 'digest'>,
): TextParts {
  const entry = entryOf(document.frontMatter, path, digest);
  const { passages, paragraphs, ...citing } = citingDocument(document);
  return {
    frontMatter: entry.frontMatter,
    citing,
    paragraphs,
    passages,
    openings: openingsOf(documentParagraphs(document)),
    series: seriesNotes(entry, document, citing.citations),
    compared: comparedDocument(entry, document),
  };
}
