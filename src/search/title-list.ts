import { compareSymbols } from '../symbols/compare-symbols.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { hasTitle } from './index-page.ts';

/** A title and the canonical symbols of the held texts that bear it, newest first. */
export type TitleEntry = [title: string, symbols: string[]];

/** Titles for the search to complete as one types, each once however many texts bear it; sorted by title. */
export function packTitles(
  texts: readonly { title: string; date: string | null; symbol: DocumentSymbol }[],
): TitleEntry[] {
  const byTitle = new Map<string, (typeof texts)[number][]>();
  for (const text of texts) {
    if (hasTitle(text)) byTitle.set(text.title, [...(byTitle.get(text.title) ?? []), text]);
  }
  return [...byTitle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, bearers]) => [
      title,
      bearers
        .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || compareSymbols(b.symbol, a.symbol))
        .map(({ symbol }) => symbol.canonical),
    ]);
}
