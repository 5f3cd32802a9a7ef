import type { Footnote } from '../../model/block.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { escapedValue } from './escape.ts';
import { IbidemLinks } from './ibidem-links.ts';
import { writeProse } from './prose.ts';
import type { Link } from './render-options.ts';
import { TextHtml } from './text-html.ts';

/** The notes of a document while its text is written: gives each mark its place and in the end each note its way back to all of them. */
export class Notes {
  readonly #notes: readonly Footnote[];
  readonly #references = new Map<string, string[]>();

  constructor(notes: readonly Footnote[]) {
    this.#notes = notes;
    for (const { label } of notes) this.#references.set(label, []);
  }

  /** Writes a mark in the text; one without a note leads nowhere. */
  readonly reference = (html: TextHtml, label: string): void => {
    const references = this.#references.get(label);
    html.open('sup', '<sup class="mark">');
    if (references) {
      const id = `${footnoteId(label).replace(/^fn/, 'fnref')}-${references.length + 1}`;
      references.push(id);
      const href = escapedValue(`#${footnoteId(label)}`);
      html.open('a', `<a id="${escapedValue(id)}" href="${href}" role="doc-noteref">`);
      html.text(label);
      html.close();
    } else html.text(label);
    html.close();
  };

  /** Writes all notes, in order, or nothing where there are none. */
  write(html: TextHtml, links: ReadonlyMap<string, readonly Link[]>): void {
    if (this.#notes.length === 0) return;
    const taken = new Set<string>();
    const ibidem = new IbidemLinks();
    // A note may have marks of others, to which those lead back.
    const bodies = this.#notes.map((note) => {
      const id = unique(footnoteId(note.label), taken);
      const body = new TextHtml();
      writeProse(body, note, ibidem.linksOf(id, note.text, links.get(id) ?? []), this.reference);
      return { label: note.label, id, body };
    });
    html.openSection(' class="notes" aria-labelledby="notes"');
    html.open('h2', '<h2 id="notes">');
    html.text('Notes');
    html.close();
    html.open('ol', '<ol>');
    for (const { label, id, body } of bodies) {
      html.open('li', `<li id="${escapedValue(id)}">`);
      html.open('span', '<span class="label">');
      html.text(label);
      html.close();
      html.text(' ');
      html.open('span', '<span class="note">');
      html.append(body);
      html.close();
      this.#writeBackLinks(html, label);
      html.close();
    }
    html.close();
    html.close();
  }

  #writeBackLinks(html: TextHtml, label: string): void {
    const references = this.#references.get(label) ?? [];
    references.forEach((reference, index) => {
      const which = references.length > 1 ? `reference ${index + 1} to note ${label}` : `note ${label}`;
      html.text(' ');
      const name = escapedValue(`Back to ${which} in the text`);
      html.open('a', `<a class="back" href="${escapedValue(`#${reference}`)}" aria-label="${name}">`);
      html.text('↩');
      html.close();
    });
  }
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
