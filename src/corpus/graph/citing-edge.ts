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
  let words: WordsAt | undefined;
  for (const citation of citations) {
    const resolved = resolveCitation(citation, holdings);
    if (resolved.to === 'nowhere' || resolved.symbol === from.symbol) continue;
    if (words?.paragraph !== citation.paragraph) words = new WordsAt(from, citation.paragraph);
    edges.push(new CitingEdge(words, citation, resolved));
  }
  return edges;
}

class CitingEdge implements Edge {
  readonly citation: LocatedCitation;
  readonly resolved: Edge['resolved'];
  readonly #words: WordsAt;

  constructor(words: WordsAt, citation: LocatedCitation, resolved: Edge['resolved']) {
    this.citation = citation;
    this.resolved = resolved;
    this.#words = words;
  }

  get from(): CitingDocument {
    return this.#words.from;
  }

  get passage(): Passage {
    return this.#words.passage;
  }
}

/** A place that cites, once for all that it cites: a table of a hundred resolutions is as long as several texts. */
class WordsAt {
  readonly from: CitingDocument;
  readonly paragraph: string;
  #passage: Passage | undefined;

  constructor(from: CitingDocument, paragraph: string) {
    this.from = from;
    this.paragraph = paragraph;
  }

  get passage(): Passage {
    this.#passage ??= this.#read();
    return this.#passage;
  }

  #read(): Passage {
    const { from, paragraph } = this;
    const passage = from.passage ? from.passage(paragraph) : from.passages.get(paragraph);
    if (passage) return passage;
    throw new Error(`${from.symbol} cites in ${paragraph}, and has no such passage.`);
  }
}
