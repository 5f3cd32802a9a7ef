import { addressOf } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { Graph } from '../graph-stand-in.ts';
import type { Library } from '../library.ts';
import { numberedName, titleOf } from '../naming.ts';

export interface RankedText {
  address: string;
  symbol: string;
  title: string;
  held: boolean;
  /** How many held texts cite it. */
  count: number;
}

/** The texts that most held texts cite, held or not. */
export const mostCited = (library: Library, graph: Graph, most = 100): RankedText[] =>
  [...graph.citedSymbols()]
    .flatMap((canonical) => {
      const symbol = parseSymbol(canonical);
      if (!symbol || symbol.kind === 'document') return [];
      const entry = library.bySymbol.get(canonical);
      return [
        {
          address: addressOf(symbol),
          symbol: formatSymbol(symbol),
          title: entry ? titleOf(entry.frontMatter, symbol) : numberedName(symbol),
          held: entry !== undefined,
          count: new Set(graph.citing(canonical).map(({ from }) => from)).size,
        },
      ];
    })
    .sort((a, b) => b.count - a.count || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, most);
