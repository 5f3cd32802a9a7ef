import type { Footnote } from '../../model/block.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { xmlElement } from '../markup.ts';
import { type InlineReference, inlineXml } from './inline.ts';

/** The notes of a document while it is written: each stands where its mark first does, and is pointed to from there on. */
export class AknNotes {
  readonly #notes: ReadonlyMap<string, Footnote>;
  readonly #references: (id: string) => readonly InlineReference[];
  readonly #written = new Set<string>();

  constructor(notes: readonly Footnote[], references: (id: string) => readonly InlineReference[]) {
    this.#notes = new Map(notes.toReversed().map((note) => [note.label, note]));
    this.#references = references;
  }

  /** What stands for a mark in the text. A mark without a note stays a raised figure. */
  at = (label: string): string => {
    const note = this.#notes.get(label);
    if (!note) return xmlElement('sup', {}, label);
    const id = footnoteId(label);
    if (this.#written.has(label)) return this.#pointer(label);
    this.#written.add(label);
    const text = inlineXml(note, this.#references(id), this.#pointer);
    return xmlElement('authorialNote', { marker: label, placement: 'bottom', eId: id }, xmlElement('p', {}, text));
  };

  /** The notes that no mark called for, for the head of the file; empty where there are none. */
  left(source: string): string {
    const left = [...this.#notes.values()].filter(({ label }) => !this.#written.has(label)).reverse();
    const notes = left.map((note) => {
      const id = footnoteId(note.label);
      const text = inlineXml(note, this.#references(id), this.#pointer);
      return xmlElement('note', { eId: id, marker: note.label }, xmlElement('p', {}, text));
    });
    return notes.length > 0 ? xmlElement('notes', { source }, notes.join('')) : '';
  }

  #pointer = (label: string): string =>
    this.#notes.has(label)
      ? xmlElement('noteRef', { href: `#${footnoteId(label)}`, marker: label })
      : xmlElement('sup', {}, label);
}
