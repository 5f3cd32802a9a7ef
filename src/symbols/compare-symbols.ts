import type { DocumentSymbol } from './document-symbol.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** Orders symbols by organ prefix, then session and number as numbers: `A/RES/9/2` before `A/RES/69/12` before `A/RES/69/100`. */
export const compareSymbols = (a: DocumentSymbol, b: DocumentSymbol): number =>
  collator.compare(a.canonical, b.canonical) || (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0);
