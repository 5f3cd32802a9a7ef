import { identified as identifiedIn } from '../model/identified.ts';
import type { Identified } from '../model/identify.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { openParagraph, type Rendering, writeHeading, writeLine, writeTable } from './render/blocks.ts';
import { Notes } from './render/notes.ts';
import { OpenParagraphs } from './render/paragraphs.ts';
import { type LocatedSpan, linksByParagraph, type RenderOptions } from './render/render-options.ts';
import { Sections } from './render/sections.ts';
import { TextHtml } from './render/text-html.ts';

/** The HTML of a document's body and notes: its text and what the options add, nothing else. */
export function renderBody<C extends LocatedSpan>(
  document: ResolutionDocument,
  options: RenderOptions<C> = {},
): string {
  const html = new TextHtml();
  const notes = new Notes(document.footnotes);
  const rendering: Rendering = {
    html,
    links: linksByParagraph(options),
    toReference: notes.reference,
    decorate: options.decorate ?? (() => ''),
  };
  const [sections, paragraphs] = [new Sections(html), new OpenParagraphs(html)];
  const identified = identifiedIn(document);
  identified.forEach((item, at) => {
    const { block, id } = item;
    if (block.type === 'paragraph' && id !== null) {
      paragraphs.closeTo(block.depth);
      sections.paragraph(item);
      paragraphs.enter(block.depth);
      openParagraph(block, item, id, rendering);
      return;
    }
    paragraphs.closeTo();
    if (block.type === 'heading' && id !== null) {
      sections.heading(item, preambleGoesOn(identified, at));
      // Further down the same words name a part of the text, as the declaration that a resolution adopts.
      const repeats = at === 0 && !block.mark && block.text === options.headed;
      writeHeading(block, item, id, rendering, repeats);
    } else if (block.type === 'table' && id !== null) {
      writeTable(block, id, rendering);
    } else if (block.type === 'organ-line') {
      sections.organ();
      writeLine('organ', block, rendering);
    } else if (block.type === 'adoption-line') {
      writeLine('adoption', block, rendering);
    }
  });
  paragraphs.closeTo();
  sections.end();
  html.add(options.beforeNotes ?? '');
  notes.write(html, rendering.links);
  return html.toString();
}

/** Whether the first paragraph below a heading is preambular. */
function preambleGoesOn(identified: readonly Identified[], at: number): boolean {
  let next = at + 1;
  while (identified[next]?.block.type === 'heading') next++;
  return identified[next]?.kind === 'preambular';
}
