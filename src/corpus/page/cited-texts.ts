import type { LocatedCitation } from '../../citations/found-citation.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { Graph } from '../graph-stand-in.ts';
import type { Library } from '../library.ts';
import { numberedName, titleOf } from '../naming.ts';
import { linkTarget } from './link-target.ts';
import { placeName } from './place-name.ts';
import type { CitedText } from './resolution-page.ts';

/** The texts that a text cites, each once, in the order of its first citation, with the places that cite it. */
export function citedTexts(
  citations: readonly LocatedCitation[],
  library: Library,
  graph: Graph,
  link: (path: string) => string,
): CitedText[] {
  const found = new Map<string, CitedText>();
  for (const citation of citations) {
    const target = linkTarget(citation, library.bySymbol);
    const symbol = target?.state === 'held' ? target.entry.symbol : parseSymbol(citation.symbol ?? '');
    if (!target || !symbol) continue;
    const href = target.state === 'elsewhere' ? target.href : link(target.path);
    const text = found.get(href) ?? {
      href,
      symbol: formatSymbol(symbol),
      title:
        target.state === 'held'
          ? titleOf(target.entry.frontMatter, symbol)
          : target.state === 'unheld'
            ? numberedName(symbol)
            : '',
      adopted: target.state === 'held' ? target.entry.frontMatter.adopted : citation.date,
      state: target.state,
      citedBy: target.state === 'elsewhere' ? 0 : new Set(graph.citing(symbol.canonical).map(({ from }) => from)).size,
      places: [],
    };
    const place = { id: citation.paragraph, name: placeName(citation.paragraph) };
    if (!text.places.some(({ id }) => id === place.id)) text.places.push(place);
    found.set(href, text);
  }
  return [...found.values()];
}
