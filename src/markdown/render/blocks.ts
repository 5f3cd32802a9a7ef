import type { Heading, PrintedParagraph, Table } from '../../model/block.ts';
import type { Identified } from '../../model/identify.ts';
import type { Prose } from '../../model/prose.ts';
import { escapedText, escapedValue } from './escape.ts';
import { figureColumns } from './figure-columns.ts';
import { heightOfALongTable, rowsOfALongTable } from './long-sections.ts';
import { type ToReference, writeProse } from './prose.ts';
import type { Link } from './render-options.ts';
import type { TextHtml } from './text-html.ts';

/** What a block needs to become HTML. */
export interface Rendering {
  html: TextHtml;
  links: ReadonlyMap<string, readonly Link[]>;
  toReference: ToReference;
  decorate: (id: string) => string;
}

const kindNames: Record<string, string> = {
  pre: 'Preambular paragraph',
  para: 'Paragraph',
  text: 'Paragraph of text',
  table: 'Table',
};

/** `annex-1-pre-3` → `Preambular paragraph 3, annex 1`: what a link without words is called. */
function nameOf(id: string): string {
  const match = /^(.*?)-?\b(pre|para|text|table)-(.+)$/.exec(id);
  if (!match) return `Link to ${id}`;
  const [, place = '', kind = '', number = ''] = match;
  return [`${kindNames[kind]} ${number.replaceAll('-', ' ')}`, place.replaceAll('-', ' ')].filter(Boolean).join(', ');
}

/** The printed number as a link to its own paragraph; where none is printed the link has a name and no words. */
const numberLink = (id: string, mark: string): string =>
  mark
    ? `<a class="number" href="#${escapedValue(id)}">${escapedText(mark)}</a>`
    : `<a class="number unprinted" href="#${escapedValue(id)}" aria-label="${escapedValue(nameOf(id))}"></a>`;

/** What stands in the margin, in an element of that name. */
function addMargin({ html, decorate }: Rendering, id: string, name: string): void {
  const inside = decorate(id);
  if (inside) html.add(`<${name} class="margin">${inside}</${name}>`);
}

const linksOf = ({ links }: Rendering, id: string): readonly Link[] => links.get(id) ?? [];

/** Opens a paragraph and writes its words; its subparagraphs stand in it. */
export function openParagraph(block: PrintedParagraph, { kind }: Identified, id: string, rendering: Rendering): void {
  const { html, toReference } = rendering;
  html.open('div', `<div class="paragraph ${kind ?? 'text'}" id="${escapedValue(id)}" data-depth="${block.depth}">`);
  html.add(numberLink(id, block.mark));
  addMargin(rendering, id, 'div');
  html.text(' ');
  html.open('p', '<p>');
  writeProse(html, block, linksOf(rendering, id), toReference);
  html.close();
}

/** `repeats`: the heading says what stands above it, and is there only for those who don't look. */
export function writeHeading(
  block: Heading,
  { level }: Identified,
  id: string,
  rendering: Rendering,
  repeats: boolean,
): void {
  const { html, toReference } = rendering;
  const shown = repeats ? 'heading visually-hidden' : 'heading';
  html.open(`h${level}`, `<h${level} class="${shown}" id="${escapedValue(id)}">`);
  if (block.mark) {
    html.open('span', '<span class="mark">');
    html.text(block.mark);
    html.close();
  }
  if (block.mark && block.text) html.text(' ');
  if (block.text) {
    html.open('span', '<span class="title">');
    writeProse(html, block, linksOf(rendering, id), toReference);
    html.close();
  }
  addMargin(rendering, id, 'span');
  html.close();
}

/** The table in a box that scrolls by itself and can be reached by keyboard. Links count in the text of all rows, cells parted by one character. */
export function writeTable(block: Table, id: string, rendering: Rendering): void {
  const { html, toReference } = rendering;
  const links = linksOf(rendering, id);
  let offset = 0;
  const writeCell = (cell: Prose, name: string, attributes: string): void => {
    const start = offset;
    offset += cell.text.length + 1;
    const inside = links
      .filter((link) => link.start >= start && link.end <= start + cell.text.length)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    html.open(name, `<${name}${attributes}>`);
    writeProse(html, cell, inside, toReference);
    html.close();
  };
  const figures = figureColumns(block.rows);
  const setting = (column: number): string => (figures[column] ? ' class="figure"' : '');
  const [header = [], ...rows] = block.rows;
  html.openSection(` class="table" id="${escapedValue(id)}" tabindex="0" aria-label="${escapedValue(nameOf(id))}"`);
  html.add(numberLink(id, ''));
  addMargin(rendering, id, 'div');
  html.open('table', '<table>');
  html.open('thead', '<thead>');
  html.open('tr', '<tr>');
  for (const [column, cell] of header.entries()) {
    if (cell.text) writeCell(cell, 'th', ` scope="col"${setting(column)}`);
    else writeCell(cell, 'td', '');
  }
  html.close();
  html.close();
  if (rows.length > 0) {
    html.open('tbody', '<tbody>');
    for (const row of rows) {
      html.open('tr', '<tr>');
      for (const [column, cell] of row.entries()) writeCell(cell, 'td', setting(column));
      html.close();
    }
    html.close();
  }
  html.close(rows.length + 1 >= rowsOfALongTable ? heightOfALongTable : undefined);
  html.close();
}

export function writeLine(className: string, prose: Prose, { html, toReference }: Rendering): void {
  html.open('p', `<p class="${className}">`);
  writeProse(html, prose, [], toReference);
  html.close();
}
