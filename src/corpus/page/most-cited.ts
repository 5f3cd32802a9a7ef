import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { listed } from '../listing.ts';
import { wantedTexts } from './unheld-page.ts';

export interface RankedText {
  address: string;
  symbol: string;
  title: string;
  held: boolean;
  /** How many held texts cite it. */
  count: number;
}

/** So many are ranked: further down all are cited as seldom as others. */
const mostCitedShown = 500;

/** The resolutions and decisions that most held texts cite, held or not. */
export function mostCited({ entries }: Library, graph: CitationGraph, most = mostCitedShown): RankedText[] {
  const held = entries.map((entry) => ({
    ...listed(entry),
    held: true,
    count: graph.citingTexts(entry.symbol.canonical),
  }));
  const unheld = wantedTexts(graph).map(({ name, texts, ...text }) => ({
    ...text,
    title: name,
    held: false,
    count: texts,
  }));
  return [...held.filter(({ count }) => count > 0), ...unheld]
    .sort((a, b) => b.count - a.count || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, most);
}
