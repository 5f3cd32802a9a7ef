import type { SitePage } from '../../search/built-pages.ts';
import { symbolAt } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { type MadeByRoute, readMade } from './made-files.ts';

/** The pages that the search index is made from, sorted by path, and the symbols that have a page without being held. */
export interface IndexedPages {
  held: SitePage[];
  cited: DocumentSymbol[];
}

const ending = '/index.html';

/** Symbols begin with the letter of an organ. To read one out of an address takes longer than to see that it has none, as most. */
const beginsAsASymbol = /^\/[a-z]\//;

/** `made` are the files of the site with their keys, `held` the addresses of held texts; `placeOf` tells where a file stands now. */
export function indexedPages(
  made: MadeByRoute,
  held: ReadonlySet<string>,
  placeOf: (file: string) => string,
): IndexedPages {
  const pages: IndexedPages = { held: [], cited: [] };
  const symbols: { path: string; symbol: DocumentSymbol }[] = [];
  for (const files of made.values()) {
    if (!files.includes(ending)) continue;
    for (const [file, key] of readMade(files)) {
      const path = file.endsWith(ending) ? `/${file.slice(0, 1 - ending.length)}` : '';
      if (held.has(path)) pages.held.push({ path, file: placeOf(file), ...(key ? { key } : {}) });
      else {
        const symbol = beginsAsASymbol.test(path) ? symbolAt(path) : undefined;
        if (symbol) symbols.push({ path, symbol });
      }
    }
  }
  pages.held.sort(byPath);
  pages.cited = symbols.sort(byPath).map(({ symbol }) => symbol);
  return pages;
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
