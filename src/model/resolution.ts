import type { Block, Footnote } from './block.ts';
import type { FrontMatter } from './front-matter.ts';

/** A document as the Markdown holds it: data about it, its body in printed order, its notes in order. */
export interface ResolutionDocument {
  frontMatter: FrontMatter;
  body: Block[];
  footnotes: Footnote[];
}
