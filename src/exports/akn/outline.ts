import type { Identified } from '../../model/identify.ts';

/** A block with what stands below it: paragraphs under a heading, subparagraphs under a paragraph. */
export interface Branch {
  at: Identified;
  below: Branch[];
}

/** How far in a block stands: headings by level, paragraphs below all of them by depth. */
function rank({ block, level, depth, kind, number }: Identified): number {
  if (block.type === 'heading') return level;
  const lettered = kind === 'subparagraph' && depth === 0 && number !== '' && !/^\d/.test(number);
  return 10 + (lettered ? 1 : depth);
}

/** Nests the blocks of a body, in printed order. Tables, organ and adoption lines hold nothing. */
export function outlineTree(identified: readonly Identified[]): Branch[] {
  const root: Branch[] = [];
  const open: Branch[] = [];
  for (const at of identified) {
    const branch: Branch = { at, below: [] };
    const own = rank(at);
    while (open.length > 0 && rank((open.at(-1) as Branch).at) >= own) open.pop();
    (open.at(-1)?.below ?? root).push(branch);
    if (at.block.type === 'heading' || at.block.type === 'paragraph') open.push(branch);
  }
  return root;
}
