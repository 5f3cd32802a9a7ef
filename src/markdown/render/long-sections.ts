import type { Element, ElementContent } from 'hast';

/** The step above a section of about `rem` on a phone; each is two fifths more than the one before. The style sheet has their heights. */
const firstStep = 40;
const growth = 1.4;
const lastStep = 18;

/** Of the narrowest screens, generously: a section that is thought too short would seem to lie over the next. */
const charactersALine = 28;
const line = 1.7;
const gap = 1.2;

/** Tables of so many rows wait by themselves, at this height. */
const rowsOfALongTable = 60;
const longTable = 150;

const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);

/** What stands beside the text and takes no room of its own. */
const isBeside = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && (className.includes('margin') || className.includes('number'));

/**
 * Marks the long sections of a text with how long they are (`data-long`, 1 to 18), so that a page can leave them out of its layout until a reader
 * comes near. Answers the height of the nodes in rem.
 */
export function markLongSections(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + heightOf(node), 0);
}

function heightOf(node: ElementContent): number {
  if (node.type === 'text') return (node.value.length / charactersALine) * line;
  if (node.type !== 'element' || isBeside(node)) return 0;
  if (node.tagName === 'table' && rowsOf(node) >= rowsOfALongTable) return longTable;
  const height = markLongSections(node.children) + (blocks.has(node.tagName) ? line + gap : 0);
  const step = Math.min(Math.ceil(Math.log(height / firstStep) / Math.log(growth)), lastStep);
  if (node.tagName !== 'section' || step <= 0) return height;
  node.properties['dataLong'] = step;
  return firstStep * growth ** step + gap;
}

const rowsOf = ({ tagName, children }: Element): number =>
  tagName === 'tr' ? 1 : children.reduce((sum, child) => sum + (child.type === 'element' ? rowsOf(child) : 0), 0);
