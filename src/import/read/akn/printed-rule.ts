import { isSeparator } from '../../parse/separator.ts';
import type { XmlElement, XmlText } from '../xml/xml-tree.ts';
import { standsAlone } from './elements.ts';

/** Whether a text is a rule across the page, which has its line for itself: a line to sign on has words beside it. `block` is the block that the text stands in, null where it stands in none. */
export const isRule = (node: XmlText, block: XmlElement | null): boolean =>
  isSeparator(node.text.trim()) && (block === null || isSeparator(lineFrom(node, block).trim()));

/** The words from a text on, to the end of its printed line: a line break, another block or the end of its own. */
function lineFrom(node: XmlText, block: XmlElement): string {
  let line = '';
  let begun = false;
  /** Whether the line goes on behind the element. */
  const walk = (element: XmlElement): boolean =>
    element.children.every((child) => {
      if (child.type === 'text') {
        begun ||= child === node;
        if (begun) line += child.text;
        return true;
      }
      const parts = child.name === 'eol' || child.name === 'br' || standsAlone(child);
      return begun && parts ? false : walk(child);
    });
  walk(block);
  return line;
}
