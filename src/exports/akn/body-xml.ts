import type { Block, Heading } from '../../model/block.ts';
import type { Identified } from '../../model/identify.ts';
import { leadingItalics } from '../../model/opening-phrase.ts';
import type { Prose } from '../../model/prose.ts';
import { escapeXml, xmlElement } from '../markup.ts';
import { type InlineReference, inlineXml } from './inline.ts';
import type { AknNotes } from './notes.ts';
import type { Branch } from './outline.ts';

/** Writes blocks as Akoma Ntoso. Every block with an address of ours has it as its `eId`; what only the form asks for has one made from it. */
export class BodyXml {
  readonly #notes: AknNotes;
  readonly #references: (id: string) => readonly InlineReference[];
  #lines = 0;

  constructor(notes: AknNotes, references: (id: string) => readonly InlineReference[]) {
    this.#notes = notes;
    this.#references = references;
  }

  /** Branches inside a body, section or annex. */
  hierarchy = (branches: readonly Branch[]): string => branches.map((branch) => this.#branch(branch)).join('');

  /** A preamble: the organ's line, and each paragraph as a container with its opening phrase for a name. */
  preamble(branches: readonly Branch[]): string {
    const parts = branches.map(({ at, below }) => {
      if (at.block.type !== 'paragraph')
        return xmlElement('formula', { name: 'enactingFormula', eId: this.#line() }, this.#block(at.block));
      const id = at.id ?? this.#line();
      const phrase = leadingItalics(at.block);
      const name = phrase ? at.block.text.slice(phrase.start, phrase.end) : 'preambular';
      const inner = xmlElement('p', {}, this.#text(at.block, id)) + this.#items(below, `${id}__list`);
      return xmlElement('container', { name, eId: id }, inner);
    });
    return parts.join('');
  }

  #branch({ at, below }: Branch): string {
    const { block, id } = at;
    if (block.type === 'heading') return this.#heading(block, at, below);
    if (block.type === 'organ-line' || block.type === 'adoption-line') {
      const eId = this.#line();
      const name = block.type === 'organ-line' ? 'enactingFormula' : 'adoption';
      const content = xmlElement('content', { eId: `${eId}__content` }, this.#block(block));
      return xmlElement('hcontainer', { name, eId }, content);
    }
    if (block.type === 'table') {
      const eId = id ?? this.#line();
      const table = this.#table(block.rows, eId);
      return xmlElement('hcontainer', { name: 'table', eId }, xmlElement('content', { eId: `${eId}__content` }, table));
    }
    if (at.kind === 'preambular') return this.#paragraph(at, block, below, 'hcontainer', { name: 'preambular' });
    return this.#paragraph(at, block, below, at.kind === 'subparagraph' ? 'point' : 'paragraph');
  }

  #paragraph(
    { id }: Identified,
    block: Prose & { mark: string },
    below: readonly Branch[],
    name: string,
    attributes: Record<string, string> = {},
  ): string {
    const eId = id ?? this.#line();
    const num = block.mark ? xmlElement('num', {}, escapeXml(block.mark)) : '';
    const text = xmlElement('p', {}, this.#text(block, eId));
    if (below.length === 0)
      return xmlElement(name, { ...attributes, eId }, num + xmlElement('content', { eId: `${eId}__content` }, text));
    const points = below.map((branch) => this.#branch(branch)).join('');
    const list = xmlElement('list', { eId: `${eId}__list` }, points);
    return xmlElement(name, { ...attributes, eId }, num + xmlElement('intro', { eId: `${eId}__intro` }, text) + list);
  }

  #heading(block: Heading, { id, opens }: Identified, below: readonly Branch[]): string {
    const eId = id ?? this.#line();
    const num = block.mark ? xmlElement('num', {}, escapeXml(block.mark)) : '';
    const title = block.text ? xmlElement('heading', { eId: `${eId}__heading` }, this.#text(block, eId)) : '';
    const inner = num + title + this.hierarchy(below);
    if (opens === 'part' || opens === 'section' || opens === 'division') return xmlElement(opens, { eId }, inner);
    return xmlElement('hcontainer', { name: opens === 'annex' ? 'annex' : 'heading', eId }, inner);
  }

  #items(branches: readonly Branch[], eId: string): string {
    if (branches.length === 0) return '';
    const items = branches.map(({ at, below }) => {
      const id = at.id ?? this.#line();
      const mark = at.block.type === 'paragraph' ? at.block.mark : '';
      const num = mark ? xmlElement('num', {}, escapeXml(mark)) : '';
      return xmlElement('item', { eId: id }, num + this.#block(at.block, id) + this.#items(below, `${id}__list`));
    });
    return xmlElement('blockList', { eId }, items.join(''));
  }

  #block(block: Block, id = ''): string {
    if (block.type === 'table') return this.#table(block.rows, id);
    return xmlElement('p', {}, this.#text(block, id));
  }

  /** References count in the text of all rows, cells parted by one character. */
  #table(rows: readonly (readonly Prose[])[], id: string): string {
    let offset = 0;
    const written = rows.map((row, index) => {
      const cells = row.map((cell) => {
        const start = offset;
        offset += cell.text.length + 1;
        const inside = this.#references(id)
          .filter((reference) => reference.start >= start && reference.end <= start + cell.text.length)
          .map((reference) => ({ ...reference, start: reference.start - start, end: reference.end - start }));
        const content = xmlElement('p', {}, inlineXml(cell, inside, this.#notes.at));
        return xmlElement(index === 0 ? 'th' : 'td', {}, content);
      });
      return xmlElement('tr', {}, cells.join('') || xmlElement('td'));
    });
    return xmlElement('table', { eId: `${id}__table` }, written.join(''));
  }

  #text = (prose: Prose, id: string): string => inlineXml(prose, this.#references(id), this.#notes.at);

  #line = (): string => `line-${++this.#lines}`;
}
