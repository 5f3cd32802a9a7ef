import { identify, paragraphsOf } from '../model/identify.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { onceForLast } from './once-for.ts';

/** The paragraphs of a document with their addresses, worked out once for all who take something from it. */
export const documentParagraphs = onceForLast(({ body, frontMatter }: ResolutionDocument): readonly Paragraph[] =>
  paragraphsOf(identify(body, frontMatter.kind)),
);
