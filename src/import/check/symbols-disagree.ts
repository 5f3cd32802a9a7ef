import { agrees } from '../parse/symbol.ts';
import { otherSymbols } from './other-symbols.ts';
import type { Rule } from './rule.ts';

export const symbolsDisagree: Rule = {
  rule: 'symbols-disagree',
  severity: 'warning',
  hint: 'See which is right; the symbol in the front matter decides the address of the page.',
  find: (understood) =>
    otherSymbols(understood)
      .filter((symbol) => !agrees(symbol, understood.fields.symbol))
      .map(({ printed, from, line, column }) => ({
        message: `The ${from} says ${printed}, but the document is ${understood.fields.symbol}.`,
        line,
        column,
      })),
};
