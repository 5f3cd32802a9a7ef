import { type Identified, identify } from './identify.ts';
import type { ResolutionDocument } from './resolution.ts';

let last: { document: ResolutionDocument; blocks: readonly Identified[] } | undefined;

/**
 * The blocks of a document with their kinds and ids, worked out once for all that is made of one reading, one after the other. The document is not
 * changed after. Held in a weak map they would outlive the document until all memory is looked through.
 */
export function identified(document: ResolutionDocument): readonly Identified[] {
  if (last?.document !== document) {
    last = { document, blocks: identify(document.body, document.frontMatter.kind) };
  }
  return last.blocks;
}
