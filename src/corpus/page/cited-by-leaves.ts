import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { type Leaf, leaves } from '../listing.ts';
import { citedByOf } from './cited-by.ts';
import { type CitedBy, type CitingText, phraseCounts } from './citing.ts';
import { wantedTexts } from './unheld-page.ts';

/** So many citing texts stand on the page of the text itself; where there are more, all stand on pages of their own. */
export const citingTextsShown = 40;

/** So many citing texts stand on one of those pages. */
const citingTextsPerLeaf = 100;

/** The cited-by list of these texts alone, with the phrases that filter it. */
export function citedByTexts(texts: CitingText[]): CitedBy {
  const passages = texts.flatMap((text) => text.passages);
  return { texts, passages: passages.length, phrases: phraseCounts(passages) };
}

export const citedByAddress = (address: string): string => `${address}cited-by/`;

/** One page of all who cite a text. */
export interface CitedByLeaf {
  /** Of the cited text. */
  canonical: string;
  page: number;
  address: string;
}

/** The addresses of the pages that list all who cite a text, for each text whose own page has no room for them. */
export function citedByPages({ entries }: Library, graph: CitationGraph): CitedByLeaf[] {
  const held = entries.map(({ address, symbol }) => ({ address, canonical: symbol.canonical }));
  return [...held, ...wantedTexts(graph)].flatMap(({ address, canonical }) => {
    const count = graph.citingTexts(canonical);
    if (count <= citingTextsShown) return [];
    return leaves(Array.from({ length: count }), citedByAddress(address), citingTextsPerLeaf).map((leaf) => ({
      canonical,
      page: leaf.page,
      address: leaf.address,
    }));
  });
}

/** What such a page shows. */
export function citedByLeaf(
  { canonical, page }: CitedByLeaf,
  address: string,
  library: Library,
  graph: CitationGraph,
): { leaf: Leaf<CitingText>; passages: number } {
  const { texts, passages } = wholeCitedBy(canonical, library, graph);
  const leaf = leaves(texts, citedByAddress(address), citingTextsPerLeaf)[page - 1];
  if (!leaf) throw new Error(`The texts that cite ${canonical} fill no page ${page}.`);
  return { leaf, passages };
}

const lastListed = new WeakMap<CitationGraph, { canonical: string; citedBy: CitedBy }>();

/** The leaves of one text follow each other: what all of them are cut from is made once. */
function wholeCitedBy(canonical: string, library: Library, graph: CitationGraph): CitedBy {
  const last = lastListed.get(graph);
  if (last?.canonical === canonical) return last.citedBy;
  const citedBy = citedByOf(graph.citedBy(canonical), library);
  lastListed.set(graph, { canonical, citedBy });
  return citedBy;
}
