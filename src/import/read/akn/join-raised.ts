import { areOneRaised } from '../raised.ts';
import type { XmlElement, XmlNode, XmlText } from '../xml/xml-tree.ts';

/** The text of a superscript that has nothing else in it. */
function raisedText(node: XmlNode | undefined): XmlText | undefined {
  if (node?.type !== 'element' || node.name !== 'sup' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'text' ? only : undefined;
}

/** Joins the superscripts of a tree that a word or number was cut into, `<sup>r</sup><sup>d</sup>`: into the first, in place. */
export function joinRaised(element: XmlElement): void {
  const { children } = element;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child?.type !== 'element') continue;
    const text = raisedText(child);
    for (let next = raisedText(children[at + 1]); text && next; next = raisedText(children[at + 1])) {
      if (!areOneRaised(text.text, next.text)) break;
      text.text += next.text;
      children.splice(at + 1, 1);
    }
    joinRaised(child);
  }
}
