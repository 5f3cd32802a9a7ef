import { agrees } from '../parse/symbol.ts';
import type { PrintedSymbol, Understood } from '../understood.ts';
import type { Rule } from './rule.ts';

const cutShort = ({ printed, canonical }: PrintedSymbol, symbol: string): boolean =>
  canonical !== symbol && printed.trim().endsWith('/');

const others = ({ printedSymbols = [], fields }: Understood): PrintedSymbol[] =>
  printedSymbols.filter(({ canonical }) => canonical !== fields.symbol);

export const symbolsDisagree: Rule = {
  rule: 'symbols-disagree',
  severity: 'warning',
  hint: 'See which is right; the symbol in the front matter decides the address of the page.',
  find: (understood) =>
    others(understood)
      .filter((symbol) => !agrees(symbol, understood.fields.symbol))
      .map(({ printed, from, line, column }) => ({
        message: `The ${from} says ${printed}, but the document is ${understood.fields.symbol}.`,
        line,
        column,
      })),
};

export const symbolCutShort: Rule = {
  rule: 'symbol-cut-short',
  severity: 'info',
  hint: 'Nothing: the whole symbol was taken from where it stands whole.',
  find: (understood) =>
    others(understood)
      .filter((symbol) => cutShort(symbol, understood.fields.symbol) && agrees(symbol, understood.fields.symbol))
      .map(({ printed, from, line, column }) => ({
        message: `The symbol in the ${from} is cut short: ${printed} for ${understood.fields.symbol}.`,
        line,
        column,
      })),
};

export const symbolMissing: Rule = {
  rule: 'symbol-missing',
  severity: 'warning',
  hint: 'Write it on the first line of the file, as A/RES/69/12, and import it again.',
  find: ({ fields }) =>
    fields.symbol === '' ? [{ message: 'The document prints no symbol that can be read.', line: 0, column: 0 }] : [],
};
