import { readMarkdown } from '../../markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../../model/identify.ts';
import { addressOf } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import type { ComparedText } from './compared-text.ts';

/** The page that compares two held texts: `/compare/a/res/65/122/to/a/res/69/12/`. Both stand in it, so that it never means others. */
export const comparisonAddress = (older: DocumentSymbol, newer: DocumentSymbol): string =>
  `/compare${addressOf(older)}to${addressOf(newer)}`;

/** A held text as it is compared, read from its file. */
export async function comparedText(library: Library, entry: CatalogueEntry): Promise<ComparedText> {
  const { body, footnotes, frontMatter } = readMarkdown(await library.textOf(entry), entry.path);
  return {
    symbol: entry.symbol.canonical,
    paragraphs: paragraphsOf(identify(body, frontMatter.kind)),
    footnotes,
  };
}
