import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { symbolAt } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { indexedPart } from './indexed-part.ts';
import type { SearchedText } from './searched-text.ts';

/** The page of a held text in the built site. */
export interface BuiltPage {
  /** Path below the base, `/a/res/69/12/`. */
  path: string;
  /** Path of its file below the site's folder. */
  file: string;
  text: SearchedText;
  /** Bytes of the indexed part. */
  weight: number;
  /** Of the indexed part: changes when, and only when, the index must. */
  digest: string;
}

/**
 * The pages of held texts with what they say of themselves; of the other pages that stand at the address of a symbol, the symbol.
 * Sorted by path. Throws with the page's path where its indexed part is not as it should be.
 */
export async function readBuiltPages(site: string): Promise<{ held: BuiltPage[]; cited: DocumentSymbol[] }> {
  const held: BuiltPage[] = [];
  const cited: DocumentSymbol[] = [];
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const pages = files
    .filter((file) => file.isFile() && file.name === 'index.html')
    .map((file) => relative(site, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  for (const file of pages) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const part = partOf(await readFile(join(site, file), 'utf8'), file);
    if (!part) {
      const symbol = symbolAt(path);
      if (symbol) cited.push(symbol);
      continue;
    }
    const digest = createHash('sha256').update(part.lang).update(part.html).digest('hex');
    held.push({ path, file, text: part.text, weight: Buffer.byteLength(part.html), digest });
  }
  return { held, cited };
}

function partOf(page: string, file: string) {
  try {
    return indexedPart(page);
  } catch (error) {
    throw new Error(`${file} can't be indexed: ${error instanceof Error ? error.message : error}.`);
  }
}
