import { citationsOf, labelsIn } from '../../citations/citations-of.ts';
import type { LocatedCitation } from '../../citations/found-citation.ts';
import type { HeldText } from '../../citations/resolve-citation.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { Prose } from '../../model/prose.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { documentParagraphs } from '../document-paragraphs.ts';

/** A place that cites, in its own words, with footnote marks as `[^3]`: a paragraph or a footnote. */
export interface Passage extends Prose {
  id: string;
  /** The printed mark, `4`, `(a)`; a footnote's label. */
  number: string;
  /** Of a note: the paragraph in which its mark first stands, for the note alone says little. */
  calledIn?: Passage | undefined;
}

/**
 * All that the graph takes from one document. A pure function of the document, so it can be kept by the digest of its file
 * and made again only when that changes. `passages` are those that cite, by id.
 */
export interface CitingDocument extends HeldText {
  organ: string;
  title: string;
  citations: readonly LocatedCitation[];
  passages: ReadonlyMap<string, Passage>;
  /** Some of those, where they can be had without the others. */
  citationsIn?(paragraphs: ReadonlySet<string>): readonly LocatedCitation[];
  passage?(id: string): Passage | undefined;
}

export function citingDocument(document: ResolutionDocument): CitingDocument {
  const { frontMatter, footnotes } = document;
  const { organ, title, adopted } = frontMatter;
  const symbol = parseSymbol(frontMatter.symbol)?.canonical ?? frontMatter.symbol;
  const paragraphs = documentParagraphs(document);
  const citations = citationsOf({ organ, symbol, paragraphs, footnotes });
  const citing = new Set(citations.map(({ paragraph }) => paragraph));
  const passages = new Map<string, Passage>();
  const callers = new Map<string, Paragraph>();
  for (const paragraph of paragraphs) {
    if (citing.has(paragraph.id)) passages.set(paragraph.id, passageOf(paragraph));
    for (const label of paragraph.kind === 'table' ? [] : labelsIn(paragraph.text)) {
      if (!callers.has(label)) callers.set(label, paragraph);
    }
  }
  for (const { label, text, emphasis } of footnotes) {
    const id = footnoteId(label);
    if (!citing.has(id)) continue;
    const caller = callers.get(label);
    passages.set(id, { id, number: label, text, emphasis, calledIn: caller && passageOf(caller) });
  }
  return {
    symbol,
    organ,
    title,
    adopted,
    paragraphs: paragraphs.map(({ id, number }) => ({ id, number })),
    citations,
    passages,
  };
}

const passageOf = ({ id, number, text, emphasis }: Paragraph): Passage => ({ id, number, text, emphasis });
