import type { LocatedCitation } from '../../citations/found-citation.ts';
import { type Holdings, type Resolved, resolveCitation } from '../../citations/resolve-citation.ts';
import type { CitingDocument, Passage } from './citing-document.ts';

/** One citation of one text by another: who cites, where and in which words, and where it leads. */
export interface Edge {
  from: CitingDocument;
  citation: LocatedCitation;
  /** Read when it is first asked for: a graph does not hold the words of a library. */
  readonly passage: Passage;
  resolved: Exclude<Resolved, { to: 'nowhere' }>;
}

/** Those of the citations of a document that lead somewhere else than into itself. */
export function edgesOf(from: CitingDocument, citations: readonly LocatedCitation[], holdings: Holdings): Edge[] {
  const edges: Edge[] = [];
  for (const citation of citations) {
    const resolved = resolveCitation(citation, holdings);
    if (resolved.to !== 'nowhere' && resolved.symbol !== from.symbol)
      edges.push(new CitingEdge(from, citation, resolved));
  }
  return edges;
}

class CitingEdge implements Edge {
  readonly from: CitingDocument;
  readonly citation: LocatedCitation;
  readonly resolved: Edge['resolved'];
  #passage: Passage | undefined;

  constructor(from: CitingDocument, citation: LocatedCitation, resolved: Edge['resolved']) {
    this.from = from;
    this.citation = citation;
    this.resolved = resolved;
  }

  get passage(): Passage {
    this.#passage ??= this.#read();
    return this.#passage;
  }

  #read(): Passage {
    const { from, citation } = this;
    const passage = from.passage ? from.passage(citation.paragraph) : from.passages.get(citation.paragraph);
    if (passage) return passage;
    throw new Error(`${from.symbol} cites in ${citation.paragraph}, and has no such passage.`);
  }
}
