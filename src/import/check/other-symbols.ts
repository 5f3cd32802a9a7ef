import type { PrintedSymbol, Understood } from '../understood.ts';

/** The symbols that the document prints besides its own. */
export const otherSymbols = ({ printedSymbols = [], fields }: Understood): PrintedSymbol[] =>
  printedSymbols.filter(({ canonical }) => canonical !== fields.symbol);
