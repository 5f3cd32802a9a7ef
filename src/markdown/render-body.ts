import type { Element } from 'hast';
import { identified as identifiedIn } from '../model/identified.ts';
import type { Identified } from '../model/identify.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { headingElement, lineElement, paragraphElement, type Rendering, tableElement } from './render/blocks.ts';
import { element } from './render/element.ts';
import { markLongSections } from './render/long-sections.ts';
import { Notes } from './render/notes.ts';
import { type LocatedSpan, linksByParagraph, type RenderOptions } from './render/render-options.ts';
import { Sections } from './render/sections.ts';
import { writeHtml } from './render/write-html.ts';

/** The HTML of a document's body and notes: its text and what the options add, nothing else. */
export function renderBody<C extends LocatedSpan>(
  document: ResolutionDocument,
  options: RenderOptions<C> = {},
): string {
  const notes = new Notes(document.footnotes);
  const rendering: Rendering = {
    links: linksByParagraph(options),
    toReference: (label) => notes.reference(label),
    decorate: options.decorate ?? (() => []),
    attributesFor: options.attributesFor ?? (() => ({})),
  };
  const sections = new Sections();
  const identified = identifiedIn(document);
  let above: Element[] = [];
  identified.forEach((item, at) => {
    const { block, id } = item;
    if (block.type === 'paragraph' && id !== null) {
      sections.paragraph(item);
      const paragraph = paragraphElement(block, item, id, rendering);
      const parent = above.slice(0, block.depth).findLast(Boolean);
      if (parent) belowIn(parent).children.push(paragraph);
      else sections.add(paragraph);
      above = above.slice(0, block.depth);
      above[block.depth] = paragraph;
      return;
    }
    above = [];
    if (block.type === 'heading' && id !== null) {
      sections.heading(item, headingElement(block, item, id, rendering), preambleGoesOn(identified, at));
    } else if (block.type === 'table' && id !== null) {
      sections.add(tableElement(block, id, rendering));
    } else if (block.type === 'organ-line') {
      sections.organ();
      sections.add(lineElement('organ', block, rendering));
    } else if (block.type === 'adoption-line') {
      sections.add(lineElement('adoption', block, rendering));
    }
  });
  const children = [
    ...sections.root,
    ...(options.beforeNotes ?? []),
    ...notes.section(rendering.links, rendering.attributesFor),
  ];
  markLongSections(children);
  return writeHtml(children);
}

/** Where the subparagraphs of a paragraph stand. */
function belowIn(paragraph: Element): Element {
  const last = paragraph.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'div') return last;
  const below = element('div', { className: ['subparagraphs'] });
  paragraph.children.push(below);
  return below;
}

/** Whether the first paragraph below a heading is preambular. */
function preambleGoesOn(identified: readonly Identified[], at: number): boolean {
  let next = at + 1;
  while (identified[next]?.block.type === 'heading') next++;
  return identified[next]?.kind === 'preambular';
}
