import { identify, paragraphsOf } from '../model/identify.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { ResolutionDocument } from '../model/resolution.ts';

const known = new WeakMap<ResolutionDocument, Paragraph[]>();

/** The paragraphs of a document with their addresses, worked out once for all who take something from it. */
export function documentParagraphs(document: ResolutionDocument): readonly Paragraph[] {
  const paragraphs = known.get(document) ?? paragraphsOf(identify(document.body, document.frontMatter.kind));
  known.set(document, paragraphs);
  return paragraphs;
}
