import { addressOf, officialAddress } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { numberedName } from '../naming.ts';
import { onceFor } from '../once-for.ts';
import { sessionAddress, shelfOf } from '../shelf.ts';
import { citedByOf } from './cited-by.ts';
import type { CitedBy } from './citing.ts';

/** Everything that the page of a text which is cited but not held shows. */
export interface UnheldPage {
  address: string;
  symbol: string;
  canonical: string;
  name: string;
  official: string;
  /** Its date as the texts that cite it print it, where they agree. */
  printedDate: string | null;
  shelf: { name: string; address: string } | null;
  session: { address: string } | null;
  citedBy: CitedBy;
}

/** A cited text without a page of its own, and how many held texts cite it. */
export interface WantedText {
  address: string;
  symbol: string;
  canonical: string;
  parsed: DocumentSymbol;
  name: string;
  texts: number;
}

/** The cited resolutions and decisions that are not held, the most cited first. */
export const wantedTexts = (graph: CitationGraph): WantedText[] =>
  graph.unheld().flatMap(({ symbol: canonical, texts }) => {
    const symbol = parseSymbol(canonical);
    if (!symbol) return [];
    const name = numberedName(symbol);
    return [{ address: addressOf(symbol), symbol: formatSymbol(symbol), canonical, parsed: symbol, name, texts }];
  });

/** The page of one of them. Throws for a symbol that is none. */
export function unheldPage(canonical: string, library: Library, graph: CitationGraph): UnheldPage {
  const symbol = parseSymbol(canonical);
  if (!symbol) throw new Error(`${canonical} is no document symbol, so that no page can be made for it.`);
  const edges = graph.citedBy(canonical);
  const dates = new Set(edges.flatMap(({ citation }) => citation.date ?? []));
  const shelf = shelfOf(symbol);
  return {
    address: addressOf(symbol),
    symbol: formatSymbol(symbol),
    canonical,
    name: numberedName(symbol),
    official: officialAddress(symbol),
    printedDate: dates.size === 1 ? ([...dates][0] ?? null) : null,
    shelf: shelf ? { name: shelf.name, address: shelf.address } : null,
    session: heldSession(symbol, library),
    citedBy: citedByOf(edges, library),
  };
}

/** Where the texts of the session of a symbol are listed, if any is held. */
export function heldSession(symbol: DocumentSymbol, library: Library): { address: string } | null {
  const shelf = shelfOf(symbol);
  if (!shelf || symbol.session === null) return null;
  const held = heldSessions(library).has(`${shelf.prefix} ${symbol.session}`);
  return held ? { address: sessionAddress(shelf, symbol.session) } : null;
}

/** Shelf and session of every held text: what is asked for each of many thousand pages is worked out once. */
const heldSessions = onceFor(
  ({ entries }: Library) => new Set(entries.map(({ symbol }) => `${shelfOf(symbol)?.prefix} ${symbol.session}`)),
);
