import type { LocatedCitation } from '../citations/found-citation.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CitationGraph } from './graph/build-graph.ts';
import type { Edge } from './graph/citing-edge.ts';
import type { Library } from './library.ts';
import { titleOf } from './naming.ts';
import type { VotesCast } from './votes.ts';

/** A text as it stands, read: what every form of it is made from. */
export interface HeldDocument extends CatalogueEntry {
  /** What a list calls it. */
  name: string;
  document: ResolutionDocument;
  /** All citations of it, as printed. */
  citations: readonly LocatedCitation[];
  /** Those that lead somewhere. */
  cites: readonly Edge[];
  /** How the States voted, where that is recorded. */
  votes: readonly VotesCast[];
}

export async function heldDocument(
  entry: CatalogueEntry,
  library: Library,
  graph: CitationGraph,
): Promise<HeldDocument> {
  return {
    ...entry,
    name: titleOf(entry.frontMatter, entry.symbol),
    document: await library.documentOf(entry),
    citations: graph.document(entry.symbol.canonical)?.citations ?? [],
    cites: graph.cites(entry.symbol.canonical),
    votes: await library.votesOf(entry),
  };
}
