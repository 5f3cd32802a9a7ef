import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => node.type === 'element' && node.name === name);

export const setting = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** A property that is on where it stands, unless it says `0`, `false` or `off`; undefined where it does not stand. */
export const isOn = (element: XmlElement | undefined): boolean | undefined =>
  element && !/^(?:0|false|off|none)$/.test(setting(element) ?? '1');

export interface Style {
  italic: boolean;
  hidden: boolean;
  /** Automatic numbering of a paragraph style. */
  numbering: XmlElement | undefined;
}

const none: Style = { italic: false, hidden: false, numbering: undefined };

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #definitions = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, Style>();

  constructor(part: XmlElement | undefined) {
    for (const style of part ? elementsOf(part, 'w:style') : [])
      this.#definitions.set(style.attributes['w:styleId'] ?? '', style);
  }

  get(id: string | undefined): Style {
    if (!id) return none;
    const known = this.#resolved.get(id);
    if (known) return known;
    this.#resolved.set(id, none);
    const definition = this.#definitions.get(id);
    if (!definition) return none;
    const base = this.get(setting(child(definition, 'w:basedOn')));
    const look = child(definition, 'w:rPr');
    const style = {
      italic: isOn(child(look, 'w:i')) ?? base.italic,
      hidden: isOn(child(look, 'w:vanish')) ?? base.hidden,
      numbering: child(child(definition, 'w:pPr'), 'w:numPr') ?? base.numbering,
    };
    this.#resolved.set(id, style);
    return style;
  }
}

/** Tracked changes: what is put in is shown, what is taken out is not. */
const inserted = new Set(['w:ins', 'w:moveTo']);
const deleted = new Set(['w:del', 'w:moveFrom']);

/** The elements of a document that Word shows, in order: of alternatives the first. `revisions` counts the tracked changes of text. */
export function shown(document: XmlElement): { elements: XmlElement[]; revisions: number } {
  const elements: XmlElement[] = [];
  let revisions = 0;
  const walk = ({ children }: XmlElement) => {
    for (const node of children) {
      if (node.type !== 'element') continue;
      const { name } = node;
      if ((inserted.has(name) || deleted.has(name)) && node.children.length > 0) revisions += 1;
      if (deleted.has(name)) continue;
      if (name === 'mc:AlternateContent') {
        const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
        if (chosen) walk(chosen);
        continue;
      }
      elements.push(node);
      walk(node);
    }
  };
  walk(document);
  return { elements, revisions };
}
