import { type CatalogueEntry, entryOf } from '../../../../src/corpus/catalogue-entry.ts';
import type { FrontMatter } from '../../../../src/model/front-matter.ts';
import { parseSymbol } from '../../../../src/symbols/parse-symbol.ts';
import { organs } from '../../../../src/vocabulary/organs.ts';

/** A catalogue entry with a title of its own and nothing else, but for what is given. */
export function anEntry(symbol: string, given: Partial<FrontMatter> = {}): CatalogueEntry {
  const parsed = parseSymbol(symbol);
  const organ = organs.find(({ id }) => id === parsed?.organ)?.name ?? 'General Assembly';
  const frontMatter: FrontMatter = {
    symbol,
    title: `On ${symbol}`,
    organ,
    kind: 'resolution',
    language: 'en',
    adopted: null,
    published: null,
    session: null,
    meeting: null,
    agendaItems: [],
    origin: null,
    jobNumber: null,
    ...given,
  };
  return entryOf(frontMatter, `${symbol}.md`, symbol);
}
