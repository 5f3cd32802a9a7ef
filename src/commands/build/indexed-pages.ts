import type { SitePage } from '../../search/built-pages.ts';
import { symbolAt } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { MadeByRoute, MadeFiles } from './made-files.ts';

/** The pages that the search index is made from, sorted by path, and the symbols that have a page without being held. */
export interface IndexedPages {
  held: SitePage[];
  cited: DocumentSymbol[];
}

const ending = '/index.html';

/** Symbols begin with the letter of an organ; who cites one stands below it. To read one out of an address takes longer than to see that it has none, as most. */
const mayBeASymbol = /^\/[a-z]\/(?!.*\/cited-by\/)/;

/** The pages among the files of a route, with their keys. */
function* pagesIn(files: MadeFiles): Generator<[file: string, key: string]> {
  for (let at = files.indexOf(ending); at >= 0; at = files.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    if (end < files.length && files[end] !== '\n') continue;
    const start = files.lastIndexOf('\n', at) + 1;
    const space = files.indexOf(' ', start);
    yield [files.slice(space + 1, end), files.slice(start, space)];
  }
}

/** `made` are the files of the site with their keys, `held` the addresses of held texts; `placeOf` tells where a file stands now. */
export function indexedPages(
  made: MadeByRoute,
  held: ReadonlySet<string>,
  placeOf: (file: string) => string,
): IndexedPages {
  const pages: IndexedPages = { held: [], cited: [] };
  const symbols: { path: string; symbol: DocumentSymbol }[] = [];
  for (const files of made.values()) {
    for (const [file, key] of pagesIn(files)) {
      const path = `/${file.slice(0, 1 - ending.length)}`;
      if (held.has(path)) pages.held.push({ path, file: placeOf(file), ...(key ? { key } : {}) });
      else {
        const symbol = mayBeASymbol.test(path) ? symbolAt(path) : undefined;
        if (symbol) symbols.push({ path, symbol });
      }
    }
  }
  pages.held.sort(byPath);
  pages.cited = symbols.sort(byPath).map(({ symbol }) => symbol);
  return pages;
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
