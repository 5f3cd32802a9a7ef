import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { BuiltPage } from './built-pages.ts';
import type { groupFacets } from './facet-counts.ts';
import type { NamedShard } from './join-indexes.ts';
import type { GroupEntry } from './manifest.ts';
import { type PageTable, packPages, unpackPages } from './page-table.ts';
import type { WritePacked } from './publish-index.ts';
import { packSymbols } from './symbol-list.ts';
import { packTitles } from './title-list.ts';

/** What is known of each page, to count, filter and sort by. */
export function tableOf(shards: readonly NamedShard[], subjects: readonly string[]): PageTable {
  const pages = shards.flatMap(({ list, names }) =>
    list.pages.map(({ text, parts }, at) => ({ text, parts, id: names[at] ?? '' })),
  );
  return packPages(pages, subjects);
}

/** The lists that answer before any index is loaded: symbols, held and `cited`, and titles. */
export async function writeLists(
  held: readonly BuiltPage[],
  cited: readonly DocumentSymbol[],
  write: WritePacked,
): Promise<void> {
  const titled = held.flatMap(({ text }) => {
    const symbol = parseSymbol(text.symbol);
    return symbol ? [{ ...text, symbol }] : [];
  });
  const symbols = titled.map(({ symbol }) => symbol);
  await write('symbols', packSymbols(symbols, cited));
  await write('titles', packTitles(titled));
}

/** What the index of a group of organs can answer. */
export function groupEntry(name: string, pages: readonly BuiltPage[]): GroupEntry {
  const rows = unpackPages(
    packPages(
      pages.map(({ path, text }) => ({ id: path, text, parts: '' })),
      [],
    ),
    [],
  );
  const values = (facet: (typeof groupFacets)[number]): string[] =>
    [...new Set(rows.map((row) => row[facet]))].filter(Boolean).sort();
  return {
    name,
    texts: pages.length,
    organ: values('organ'),
    session: values('session'),
    decade: values('decade'),
    kind: values('kind'),
  };
}
