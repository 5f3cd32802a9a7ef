import type { Block } from '../model/block.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { identify } from '../model/identify.ts';
import { openingPhrase } from '../model/opening-phrase.ts';
import type { OrganName } from '../vocabulary/organs.ts';

/**
 * Sets opening phrases in italics where the form has lost them (plain text has none). Only paragraphs of the text itself
 * open with one: preambular and operative, not those of an annex.
 */
export function emphasizeOpenings(
  body: readonly Block[],
  { kind, organ }: Pick<FrontMatter, 'kind' | 'organ'>,
): Block[] {
  return identify(body, kind).map(({ block, kind: paragraphKind, place }) => {
    if (block.type !== 'paragraph' || place.annex !== undefined) return block;
    if (paragraphKind !== 'preambular' && paragraphKind !== 'operative') return block;
    const phrase = openingPhrase(block.text, organ as OrganName);
    return phrase ? { ...block, emphasis: [{ start: phrase.start, end: phrase.end }] } : block;
  });
}
