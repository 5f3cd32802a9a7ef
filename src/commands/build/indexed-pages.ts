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

/** `made` are the files of the site with their keys, `held` the addresses of held texts; `placeOf` tells where a file stands now. */
export function indexedPages(
  made: MadeByRoute,
  held: ReadonlySet<string>,
  placeOf: (file: string) => string,
): IndexedPages {
  const pages: IndexedPages = { held: [], cited: [] };
  const keys = new Map(
    [...made.values()].filter((files) => files.includes(ending)).flatMap((files) => [...readMade(files)]),
  );
  for (const file of [...keys.keys()].filter((each) => each.endsWith(ending)).sort()) {
    const path = `/${file.slice(0, -'index.html'.length)}`;
    const key = keys.get(file);
    if (held.has(path)) pages.held.push({ path, file: placeOf(file), ...(key ? { key } : {}) });
    else {
      const symbol = symbolAt(path);
      if (symbol) pages.cited.push(symbol);
    }
  }
  return pages;
}
