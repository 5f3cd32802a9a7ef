import type { ResolutionDocument } from '../../model/resolution.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { documentParagraphs } from '../document-paragraphs.ts';
import type { ComparedText } from './compared-text.ts';

/** A held text as it is compared. */
export const comparedDocument = (
  { symbol }: Pick<CatalogueEntry, 'symbol'>,
  document: ResolutionDocument,
): ComparedText => ({
  symbol: symbol.canonical,
  paragraphs: documentParagraphs(document),
  footnotes: document.footnotes,
});
