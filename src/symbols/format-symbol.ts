import type { DocumentSymbol } from './document-symbol.ts';

/**
 * The symbol as the United Nations prints it for a reader: `A/RES/69/12`, `S/RES/1631 (2005)`, `A/RES/217 (III)`, `A/RES/75/290 B`.
 * `parseSymbol(formatSymbol(s))` equals `s`.
 */
export function formatSymbol(symbol: DocumentSymbol): string {
  const spaced = symbol.kind === 'document' ? symbol.canonical : symbol.canonical.replace('(', ' (');
  return symbol.part ? `${spaced.slice(0, -symbol.part.length)} ${symbol.part}` : spaced;
}

/** The short form used inside texts: `69/12`, `1631 (2005)`, `217 A (III)`, `75/290 B`; the symbol itself for statements and documents. */
export function shortForm(symbol: DocumentSymbol): string {
  if (symbol.kind === 'document' || symbol.kind === 'statement') return symbol.canonical;
  const letter = symbol.part ? ` ${symbol.part}` : '';
  return symbol.canonical.includes('(')
    ? `${symbol.number}${letter} (${symbol.session})`
    : `${symbol.session}/${symbol.number}${letter}`;
}
