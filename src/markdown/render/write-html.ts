import type { Element, ElementContent, Properties } from 'hast';

/** Elements that have no content, and no end. Source: HTML, 13.1.2. */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * HTML of elements and text, the same bytes that hast-util-to-html writes of them, in a third of the time: it looks up every attribute
 * anew. Properties are those that stand on HTML elements; a list is one of words. The pieces are joined at once: added to each other they stay
 * an object each for as long as the page, which costs more to let go of than to write.
 */
export function writeHtml(nodes: readonly (Element | ElementContent)[]): string {
  const pieces: string[] = [];
  addNodes(nodes, pieces);
  return pieces.join('');
}

function addNodes(nodes: readonly (Element | ElementContent)[], pieces: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push(escaped(node.value));
    else if (node.type === 'element') addElement(node, pieces);
    else throw new Error(`A text is written with a ${node.type} in it; only elements and text are.`);
  }
}

function addElement({ tagName, properties, children }: Element, pieces: string[]): void {
  pieces.push(`<${tagName}${attributesOf(properties)}>`);
  if (voids.has(tagName)) return;
  addNodes(children, pieces);
  pieces.push(`</${tagName}>`);
}

function attributesOf(properties: Properties): string {
  let attributes = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === null || value === undefined || value === false) continue;
    attributes += ` ${attributeName(key)}`;
    if (value !== true)
      attributes += `="${escapedValue(Array.isArray(value) ? (value.length === 1 ? String(value[0]) : value.join(' ')) : String(value))}"`;
  }
  return attributes;
}

const names = new Map([['className', 'class']]);

/** `dataPagefindIgnore` → `data-pagefind-ignore`, `ariaLabelledBy` → `aria-labelledby`, `tabIndex` → `tabindex`. */
function attributeName(property: string): string {
  const known = names.get(property);
  if (known) return known;
  const name = property.startsWith('data')
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
  names.set(property, name);
  return name;
}

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

const escaped = (text: string): string =>
  text.includes('&') || text.includes('<') ? text.replace(/[<&]/g, reference) : text;

const valueToEscape = /[\0"&'`]/;

const escapedValue = (text: string): string => (valueToEscape.test(text) ? text.replace(/[\0"&'`]/g, reference) : text);
