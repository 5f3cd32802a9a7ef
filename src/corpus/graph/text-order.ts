import { compareSymbols } from '../../symbols/compare-symbols.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';

interface Named {
  /** Canonical. */
  symbol: string;
}

/** Texts in the order of their symbols. */
export function bySymbols(a: Named, b: Named): number {
  const [first, second] = [parseSymbol(a.symbol), parseSymbol(b.symbol)];
  return first && second ? compareSymbols(first, second) : a.symbol < b.symbol ? -1 : 1;
}

const byDay = (a: { adopted: string | null }, b: { adopted: string | null }): number => {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
};

/** The text adopted last first; of one day that with the last symbol. Those in the order of their symbols, as a library has them, are sorted soonest. */
export const newestFirst = <Text extends Named & { adopted: string | null }>(texts: readonly Text[]): Text[] =>
  [...texts].sort(bySymbols).reverse().sort(byDay);
