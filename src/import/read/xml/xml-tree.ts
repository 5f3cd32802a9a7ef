import { SaxesParser } from 'saxes';
import { Refusal } from '../../refusal.ts';

/** An element as written: names keep their prefix. */
export interface XmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  line: number;
  column: number;
}

export interface XmlText {
  type: 'text';
  text: string;
  line: number;
  column: number;
}

export type XmlNode = XmlElement | XmlText;

/** Deeper than any document of words, shallow enough for recursion. */
const deepest = 512;
/** Elements and texts: twenty times what the longest resolutions have. Bounds memory at a few hundred megabytes. */
const most = 1_000_000;

interface Options {
  /** Named in messages: `word/document.xml`, or `the file`. */
  part: string;
}

/**
 * Well-formed XML as a tree. Refuses document types, so there are no entities but the five of XML itself, and nothing outside
 * the text is ever looked up. Depth and number of nodes are bounded. Throws a `Refusal` with line and column.
 */
export function parseXml(text: string, { part }: Options): XmlElement {
  const root: XmlElement = { type: 'element', name: '', attributes: {}, children: [], line: 0, column: 0 };
  const open: XmlElement[] = [root];
  let nodes = 0;
  /** One string for each name, so that names compare by identity: comparing them is most of what readers do. */
  const names = new Map<string, string>();
  const nameOf = (printed: string): string => {
    const known = names.get(printed);
    if (known === undefined) names.set(printed, printed);
    return known ?? printed;
  };
  const parser = new SaxesParser({ position: true, xmlns: false });
  const place = () => ({ line: parser.line, column: parser.column });
  const refuse = (rule: string, message: string, hint: string): never => {
    throw new Refusal(rule, `${part}, line ${parser.line}: ${message}`, hint, place());
  };
  const count = () => {
    nodes += 1;
    if (nodes > most) refuse('xml-too-large', `more than ${most} elements`, 'This is no single document.');
  };

  parser.on('doctype', () =>
    refuse('xml-document-type', 'a document type (DTD) is not read', 'Remove the <!DOCTYPE …> and its entities.'),
  );
  parser.on('error', (error) =>
    refuse(
      'xml-not-well-formed',
      `not well-formed XML: ${error.message.replace(/^\S*?:?\d+:\d+: /, '')}`,
      'Get the file again: it may be cut short.',
    ),
  );
  parser.on('opentag', ({ name, attributes }) => {
    count();
    if (open.length > deepest)
      refuse('xml-too-deep', `elements nested deeper than ${deepest}`, 'This is no document of words.');
    const { line, column } = parser;
    const element: XmlElement = { type: 'element', name: nameOf(name), attributes, children: [], line, column };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (value: string) => {
    count();
    const { line, column } = parser;
    open.at(-1)?.children.push({ type: 'text', text: value, line, column });
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();

  const top = root.children.find((child) => child.type === 'element');
  if (!top) throw new Refusal('xml-not-well-formed', `${part} has no element`, 'Get the file again.');
  return top;
}

/** The elements among the children, optionally of one name. */
export const elementsOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || child.name === name),
  );

/** All elements below, in document order, of the names given. */
export function descendants(element: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (names.includes(child.name)) found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** The first element below, in document order, of this name and of which `test` holds. */
export function firstBelow(
  { children }: XmlElement,
  name: string,
  test: (element: XmlElement) => boolean = () => true,
): XmlElement | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.name === name && test(child) ? child : firstBelow(child, name, test);
    if (found) return found;
  }
  return undefined;
}

/** All text below, as it stands. */
export const textOf = (node: XmlNode): string =>
  node.type === 'text' ? node.text : node.children.map(textOf).join('');
