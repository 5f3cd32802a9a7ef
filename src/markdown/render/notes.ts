import type { Element, ElementContent, Properties } from 'hast';
import type { Footnote } from '../../model/block.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { element } from './element.ts';
import { proseToHast } from './prose.ts';
import type { Link } from './render-options.ts';

/** The notes of a document while its text is rendered: gives each mark its place and in the end each note its way back to all of them. */
export class Notes {
  readonly #notes: readonly Footnote[];
  readonly #references = new Map<string, string[]>();

  constructor(notes: readonly Footnote[]) {
    this.#notes = notes;
    for (const { label } of notes) this.#references.set(label, []);
  }

  /** A mark in the text; one without a note leads nowhere. */
  reference(label: string): Element {
    const references = this.#references.get(label);
    if (!references) return element('sup', { className: ['mark'] }, [label]);
    const id = `${footnoteId(label).replace(/^fn/, 'fnref')}-${references.length + 1}`;
    references.push(id);
    const link = element('a', { id, href: `#${footnoteId(label)}`, role: 'doc-noteref' }, [label]);
    return element('sup', { className: ['mark'] }, [link]);
  }

  /** All notes, in order, or nothing where there are none. */
  section(links: ReadonlyMap<string, readonly Link[]>, attributesFor: (id: string) => Properties): ElementContent[] {
    if (this.#notes.length === 0) return [];
    const taken = new Set<string>();
    const bodies = this.#notes.map((note) => {
      const id = unique(footnoteId(note.label), taken);
      return { note, id, body: proseToHast(note, links.get(id) ?? [], (label) => this.reference(label)) };
    });
    const items = bodies.map(({ note, id, body }) =>
      element('li', { ...attributesFor(id), id }, [
        element('span', { className: ['label'] }, [note.label]),
        ' ',
        element('span', { className: ['note'] }, body),
        ...this.#backLinks(note.label),
      ]),
    );
    const heading = element('h2', { id: 'notes' }, ['Notes']);
    return [
      element('section', { className: ['notes'], ariaLabelledBy: ['notes'] }, [heading, element('ol', {}, items)]),
    ];
  }

  #backLinks(label: string): (Element | string)[] {
    const references = this.#references.get(label) ?? [];
    return references.flatMap((reference, index) => {
      const which = references.length > 1 ? `reference ${index + 1} to note ${label}` : `note ${label}`;
      const properties = { className: ['back'], href: `#${reference}`, ariaLabel: `Back to ${which} in the text` };
      return [' ', element('a', properties, ['↩'])];
    });
  }
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
