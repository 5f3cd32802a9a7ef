import { readMarkdown } from '../../markdown/read-markdown.ts';
import { type CatalogueEntry, entryOf } from '../catalogue-entry.ts';
import { comparedDocument } from '../comparison/compared-document.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import { citingDocument } from '../graph/citing-document.ts';
import { openingsOf } from '../phrases/openings.ts';
import { seriesNotes } from '../series/open-series.ts';
import type { TextParts } from './text-parts.ts';

/** All that is taken from a text, from the bytes of its file, which has this digest. Throws ContentError for a file that can't be read as one. */
export function readText(bytes: Buffer, { path, digest }: Pick<CatalogueEntry, 'path' | 'digest'>): TextParts {
  const document = readMarkdown(bytes.toString('utf8'), path);
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
