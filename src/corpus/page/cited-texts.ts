import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Edge } from '../graph/citing-edge.ts';
import type { Library } from '../library.ts';
import { numberedName, titleOf } from '../naming.ts';
import { placeName } from './place-name.ts';
import type { CitedText } from './resolution-page.ts';

const states = { held: 'held', unheld: 'unheld', official: 'elsewhere' } as const;

/** The texts that a text cites, each once, in the order of its first citation, with the places that cite it. */
export function citedTexts(
  edges: readonly Edge[],
  { bySymbol }: Pick<Library, 'bySymbol'>,
  graph: CitationGraph,
  link: (path: string) => string,
): CitedText[] {
  const found = new Map<string, CitedText>();
  for (const { citation, resolved } of edges) {
    const text = found.get(resolved.symbol) ?? begun(resolved, citation.date);
    if (!text) continue;
    const place = { id: citation.paragraph, name: placeName(citation.paragraph) };
    if (!text.places.some(({ id }) => id === place.id)) text.places.push(place);
    found.set(resolved.symbol, text);
  }
  return [...found.values()];

  function begun({ to, symbol: canonical, href }: Edge['resolved'], date: string | null): CitedText | undefined {
    const entry = bySymbol.get(canonical);
    const symbol = entry?.symbol ?? parseSymbol(canonical);
    if (!symbol) return undefined;
    const address = href.split('#')[0] ?? href;
    return {
      href: to === 'official' ? address : link(address),
      symbol: formatSymbol(symbol),
      title: entry ? titleOf(entry.frontMatter, entry.symbol) : to === 'unheld' ? numberedName(symbol) : '',
      adopted: entry ? entry.frontMatter.adopted : date,
      state: states[to],
      citedBy: to === 'unheld' ? graph.citingTexts(canonical) : null,
      places: [],
    };
  }
}
