import type { SitePage } from '../../search/built-pages.ts';
import { symbolAt } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

/** The pages that the search index is made from, sorted by path, and the symbols that have a page without being held. */
export interface IndexedPages {
  held: SitePage[];
  cited: DocumentSymbol[];
}

/** `made` are the files of the site with their keys, `held` the addresses of held texts; `placeOf` tells where a file stands now. */
export function indexedPages(
  made: ReadonlyMap<string, string>,
  held: ReadonlySet<string>,
  placeOf: (file: string) => string,
): IndexedPages {
  const pages: IndexedPages = { held: [], cited: [] };
  for (const file of [...made.keys()].filter((each) => each.endsWith('/index.html')).sort()) {
    const path = `/${file.slice(0, -'index.html'.length)}`;
    const key = made.get(file);
    if (held.has(path)) pages.held.push({ path, file: placeOf(file), ...(key ? { key } : {}) });
    else {
      const symbol = symbolAt(path);
      if (symbol) pages.cited.push(symbol);
    }
  }
  return pages;
}
