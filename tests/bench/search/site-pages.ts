import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SitePage } from '../../../src/search/built-pages.ts';
import { eachAtOnce } from '../../../src/search/each-at-once.ts';
import { symbolAt } from '../../../src/symbols/address.ts';
import type { DocumentSymbol } from '../../../src/symbols/document-symbol.ts';

/** Files read at a time. */
const filesAtOnce = 16;

/**
 * The pages of a built site that stand at the address of a symbol, sorted by path: those of held texts, and the symbols of the
 * others, which are cited only. All of them are read.
 */
export async function sitePages(site: string): Promise<{ held: SitePage[]; cited: DocumentSymbol[] }> {
  const held: SitePage[] = [];
  const cited: DocumentSymbol[] = [];
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const pages = files
    .filter((file) => file.isFile() && file.name === 'index.html')
    .map((file) => join(file.parentPath, file.name));
  await eachAtOnce(pages, filesAtOnce, async (file) => {
    const path = `/${relative(site, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const symbol = symbolAt(path);
    if (!symbol) return;
    if ((await readFile(file)).includes('data-pagefind-body')) held.push({ path, file });
    else cited.push(symbol);
  });
  return { held: held.sort((a, b) => (a.path < b.path ? -1 : 1)), cited };
}
