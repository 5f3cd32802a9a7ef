import type { LocatedCitation } from '../../citations/found-citation.ts';
import { type Holdings, type Resolved, resolveCitation } from '../../citations/resolve-citation.ts';
import type { CitingDocument, Passage } from './citing-document.ts';

/** One citation of one text by another: who cites, where and in which words, and where it leads. */
export interface Edge {
  from: CitingDocument;
  citation: LocatedCitation;
  /** Asked of `from` each time: a graph does not hold the words of a library. */
  readonly passage: Passage;
  resolved: Exclude<Resolved, { to: 'nowhere' }>;
}

/** The citations of a document that lead somewhere else than into itself, as printed: of those that are wanted. */
export function edgesOf(
  from: CitingDocument | undefined,
  holdings: Holdings,
  wanted: (citation: LocatedCitation) => boolean = () => true,
): Edge[] {
  const edges: Edge[] = [];
  for (const citation of from?.citations ?? []) {
    if (!from || !wanted(citation)) continue;
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

  constructor(from: CitingDocument, citation: LocatedCitation, resolved: Edge['resolved']) {
    this.from = from;
    this.citation = citation;
    this.resolved = resolved;
  }

  get passage(): Passage {
    const passage = this.from.passages.get(this.citation.paragraph);
    if (passage) return passage;
    throw new Error(`${this.from.symbol} cites in ${this.citation.paragraph}, and has no such passage.`);
  }
}
