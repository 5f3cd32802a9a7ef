import { compareSymbols } from '../../symbols/compare-symbols.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';

interface Named {
  /** Canonical. */
  symbol: string;
  /** The same read; undefined where it is none. To read it for each comparison took most of what ordering a library took. */
  parsed: DocumentSymbol | undefined;
}

/** Texts in the order of their symbols. */
export const bySymbols = (a: Named, b: Named): number =>
  a.parsed && b.parsed ? compareSymbols(a.parsed, b.parsed) : a.symbol < b.symbol ? -1 : 1;

const byDay = (a: { adopted: string | null }, b: { adopted: string | null }): number => {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
};

/** The text adopted last first; of one day that with the last symbol. Those in the order of their symbols, as a library has them, are sorted soonest. */
export const newestFirst = <Text extends Named & { adopted: string | null }>(texts: readonly Text[]): Text[] =>
  [...texts].sort(bySymbols).reverse().sort(byDay);
