import { addressOf } from '../symbols/address.ts';
import { formatSymbol } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';

/** A canonical symbol as a reader sees it: `S/RES/1325(2000)` → `S/RES/1325 (2000)`. */
export function printedSymbol(canonical: string): string {
  const symbol = parseSymbol(canonical);
  return symbol ? formatSymbol(symbol) : canonical;
}

/** The path below the base of the page of a document: `S/RES/1325(2000)` → `/s/res/1325-2000/`. */
export function pathOf(canonical: string): string {
  const symbol = parseSymbol(canonical);
  return symbol ? addressOf(symbol) : '/';
}
