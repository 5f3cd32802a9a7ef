import { descendants, elementsOf, type XmlElement } from '../xml/xml-tree.ts';

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

/** The elements below that Word shows: of alternatives the first, nothing deleted or moved away. */
export function* shown(element: XmlElement): Generator<XmlElement> {
  for (const node of element.children) {
    if (node.type !== 'element' || node.name === 'w:del' || node.name === 'w:moveFrom') continue;
    if (node.name === 'mc:AlternateContent') {
      const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
      if (chosen) yield* shown(chosen);
      continue;
    }
    yield node;
    yield* shown(node);
  }
}

/** Whether anything of a revision is in the part, for the report. */
export const revisions = (part: XmlElement): number =>
  [...descendants(part, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo')].filter(({ children }) => children.length > 0)
    .length;
