import type { ElementContent, Properties } from 'hast';

/** Properties that the trees of a comparison use, by their names in HTML. */
const attributes: Readonly<Record<string, string>> = { className: 'class', ariaLabelledBy: 'aria-labelledby' };

const written = (value: Properties[string]): string => (Array.isArray(value) ? value.join(' ') : String(value));

/** A tree as nodes of this document. Text is only ever set as text. */
export function toDom(content: ElementContent): Node {
  if (content.type !== 'element') return document.createTextNode('value' in content ? content.value : '');
  const node = document.createElement(content.tagName);
  for (const [name, value] of Object.entries(content.properties)) {
    if (value !== null && value !== undefined && value !== false)
      node.setAttribute(attributes[name] ?? name, written(value));
  }
  node.append(...content.children.map(toDom));
  return node;
}
