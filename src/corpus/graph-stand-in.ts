import { citationsOf } from '../citations/citations-of.ts';
import type { LocatedCitation } from '../citations/found-citation.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { identify, paragraphsOf } from '../model/identify.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Prose } from '../model/prose.ts';
import { footnoteId } from '../symbols/paragraph-id.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Library } from './library.ts';

export interface Edge {
  from: CatalogueEntry;
  citation: LocatedCitation;
  passage: Prose;
  cited: string[];
}

export interface Graph {
  citing(symbol: string): readonly Edge[];
  citedSymbols(): Iterable<string>;
}

export async function graphOf(library: Library): Promise<Graph> {
  const edges = new Map<string, Edge[]>();
  for (const entry of library.entries) {
    const document = readMarkdown(await library.textOf(entry), entry.path);
    const paragraphs: Paragraph[] = paragraphsOf(identify(document.body, entry.frontMatter.kind));
    const passages = new Map<string, Prose>(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    for (const note of document.footnotes) passages.set(footnoteId(note.label), note);
    for (const citation of citationsOf({
      organ: entry.frontMatter.organ,
      symbol: entry.symbol.canonical,
      paragraphs,
      footnotes: document.footnotes,
    })) {
      const passage = passages.get(citation.paragraph);
      if (!citation.symbol || !passage) continue;
      const found = edges.get(citation.symbol) ?? [];
      found.push({ from: entry, citation, passage, cited: [] });
      edges.set(citation.symbol, found);
    }
  }
  return { citing: (symbol) => edges.get(symbol) ?? [], citedSymbols: () => edges.keys() };
}
