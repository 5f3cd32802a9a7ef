import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import { organs } from '../../vocabulary/organs.ts';
import type { PrintedSymbol } from '../understood.ts';
import type { Front } from './front/front.ts';
import type { MastheadFields } from './masthead/masthead-fields.ts';

const letters = '[A-Z](?:(?:\\s*-\\s*|\\s*,\\s*|\\s+(?:and|to)\\s+)[A-Z])+';

/** A document issued as parts A to C is identified as the whole. */
const canonicalOf = (printed: string): string | null =>
  parseSymbol(
    printed
      .replace(/\*+/g, '')
      .replace(/\[|\]/g, '')
      .replace(new RegExp(`\\s*${letters}$`), ''),
  )?.canonical ?? null;

/** Every symbol that the document prints, the number above the title first: it is the least often wrong. */
export function printedSymbols(
  front: Front,
  organ: string | null,
  kind: Front['kind'],
  masthead: MastheadFields,
): PrintedSymbol[] {
  const rest = masthead.symbols.map((symbol) => ({ ...symbol, canonical: canonicalOf(symbol.printed) }));
  const row = organs.find(({ name }) => name === organ);
  if (front.number === null || !row) return rest;
  const decision = 'decision' in row ? row.decision : row.resolution;
  const prefix = kind === 'decision' ? decision : row.resolution;
  const printed = `${prefix}/${front.number}`;
  return [{ printed, canonical: canonicalOf(printed), from: 'number', ...front.numberPlace }, ...rest];
}

/**
 * The document's own symbol: the first that can be read, resolutions before other documents, and the part where the masthead has
 * its letter and the number above the title has not. A corrigendum prints the number of what it corrects, and is not that. Null
 * where none is printed.
 */
export function chooseSymbol(printed: readonly PrintedSymbol[]): string | null {
  const read = printed
    .flatMap(({ canonical }) => (canonical === null ? [] : [parseSymbol(canonical)]))
    .filter((symbol) => symbol !== undefined);
  const chosen = read.find(({ kind }) => kind !== 'document') ?? read[0];
  const part = chosen && read.find((other) => other.part && wholeSymbol(other) === chosen.canonical);
  const corrigendum = chosen && read.find(({ canonical }) => canonical.startsWith(`${chosen.canonical}/CORR`));
  return (corrigendum ?? part ?? chosen)?.canonical ?? null;
}

/** Whether a printed symbol is the chosen one, the whole of which it is a part, or cut short: `A/RES/69/` for A/RES/69/12. */
export function agrees(printed: PrintedSymbol, symbol: string): boolean {
  if (printed.canonical === symbol) return true;
  const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  const whole = parseSymbol(symbol);
  const spellings = [bare(symbol), bare(whole ? formatSymbol(whole) : symbol)];
  return spellings.some(
    (spelling) => spelling.startsWith(bare(printed.printed)) || bare(printed.printed).startsWith(spelling),
  );
}
