import { hash } from 'node:crypto';
import { ContentError } from '../markdown/content-error.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { addressOf } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';

/** What the library knows of a text without reading it: its front matter, where it stands and a digest of the whole file. */
export interface CatalogueEntry {
  symbol: DocumentSymbol;
  address: string;
  path: string;
  digest: string;
  frontMatter: FrontMatter;
}

/** A digest of a whole file, by which all that is made of it is known. */
export const digestOf = (text: string | Uint8Array): string => hash('sha256', text);

/** An entry from front matter that has been checked. Throws ContentError for a symbol that is none. */
export function entryOf(frontMatter: FrontMatter, path: string, digest: string): CatalogueEntry {
  const symbol = parseSymbol(frontMatter.symbol);
  if (!symbol) {
    const found = JSON.stringify(frontMatter.symbol);
    throw new ContentError(
      path,
      `field "symbol": expected a document symbol such as A/RES/69/12 or S/RES/1631 (2005), found ${found}.`,
    );
  }
  return { symbol, address: addressOf(symbol), path, digest, frontMatter };
}
