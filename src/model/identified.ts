import { type Identified, identify } from './identify.ts';
import type { ResolutionDocument } from './resolution.ts';

const known = new WeakMap<ResolutionDocument, readonly Identified[]>();

/** The blocks of a document with their kinds and ids, worked out once for all that is made of one reading. The document is not changed after. */
export function identified(document: ResolutionDocument): readonly Identified[] {
  const before = known.get(document);
  if (before) return before;
  const blocks = identify(document.body, document.frontMatter.kind);
  known.set(document, blocks);
  return blocks;
}
