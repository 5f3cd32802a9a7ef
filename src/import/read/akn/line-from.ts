import type { XmlElement, XmlText } from '../xml/xml-tree.ts';
import { standsAlone } from './elements.ts';

/** The words from a text on, to the end of its printed line: a line break, another block or the end of its own. */
export function lineFrom(node: XmlText, block: XmlElement): string {
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
