import { SaxesParser } from 'saxes';

/** An element as a reader of XML sees it. `text` is all text below it. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: ReadElement[];
  /** All elements of a name below this one, or only its children. */
  all: (name: string, childrenOnly?: boolean) => ReadElement[];
}

/** Reads a whole document; throws for one that is not well-formed. */
export function readXml(xml: string): ReadElement {
  const parser = new SaxesParser();
  const root = element('', {});
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const made = element(name, attributes as Record<string, string>);
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', (text) => {
    for (const each of open) each.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

function element(name: string, attributes: Record<string, string>): ReadElement {
  const made: ReadElement = { name, attributes, text: '', children: [], all: () => [] };
  made.all = (wanted, childrenOnly = false) =>
    made.children.flatMap((child) => [
      ...(child.name === wanted ? [child] : []),
      ...(childrenOnly ? [] : child.all(wanted)),
    ]);
  return made;
}
