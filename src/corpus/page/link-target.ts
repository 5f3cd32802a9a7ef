import type { LocatedCitation } from '../../citations/found-citation.ts';
import { addressOf, officialAddress } from '../../symbols/address.ts';
import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';

/** Where a citation leads: `path` is below the base of the site, without it for a document kept elsewhere. */
export type LinkTarget =
  | { state: 'held'; path: string; entry: CatalogueEntry }
  | { state: 'unheld'; path: string }
  | { state: 'elsewhere'; href: string };

/** Null where there is nothing to lead to: another body's resolution. */
export function linkTarget(
  citation: LocatedCitation,
  bySymbol: ReadonlyMap<string, CatalogueEntry>,
): LinkTarget | null {
  const symbol = citation.symbol === null ? undefined : parseSymbol(citation.symbol);
  if (!symbol) return null;
  if (symbol.kind === 'document') return { state: 'elsewhere', href: officialAddress(symbol) };
  const part = citation.part && bySymbol.get(`${wholeSymbol(symbol)}${citation.part}`);
  const entry = part || bySymbol.get(symbol.canonical);
  return entry ? { state: 'held', path: entry.address, entry } : { state: 'unheld', path: addressOf(symbol) };
}
