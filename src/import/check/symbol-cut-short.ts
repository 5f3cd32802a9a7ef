import { agrees } from '../parse/symbol.ts';
import type { PrintedSymbol } from '../understood.ts';
import { otherSymbols } from './other-symbols.ts';
import type { Rule } from './rule.ts';

const cutShort = ({ printed, canonical }: PrintedSymbol, symbol: string): boolean =>
  canonical !== symbol && printed.trim().endsWith('/');

export const symbolCutShort: Rule = {
  rule: 'symbol-cut-short',
  severity: 'info',
  hint: 'Nothing: the whole symbol was taken from where it stands whole.',
  find: (understood) =>
    otherSymbols(understood)
      .filter((symbol) => cutShort(symbol, understood.fields.symbol) && agrees(symbol, understood.fields.symbol))
      .map(({ printed, from, line, column }) => ({
        message: `The symbol in the ${from} is cut short: ${printed} for ${understood.fields.symbol}.`,
        line,
        column,
      })),
};
