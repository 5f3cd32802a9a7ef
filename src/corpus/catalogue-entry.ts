import { hash } from 'node:crypto';
import { ContentError } from '../markdown/content-error.ts';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
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

/**
 * Catalogues one Markdown file from what stands in it. `path` is only named, not read.
 * Throws ContentError where the front matter is missing, is no YAML, or has a field that the schema refuses.
 */
export function catalogueEntry(file: string | Buffer, path: string): CatalogueEntry {
  const text = file.toString('utf8').replace(/\r\n?/g, '\n');
  return entryOf(readFrontMatter(text, path).frontMatter, path, digestOf(file));
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
