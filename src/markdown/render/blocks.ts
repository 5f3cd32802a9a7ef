import type { Element, ElementContent, Properties } from 'hast';
import type { Heading, PrintedParagraph, Table } from '../../model/block.ts';
import type { Identified } from '../../model/identify.ts';
import type { Prose } from '../../model/prose.ts';
import { element } from './element.ts';
import { figureColumns } from './figure-columns.ts';
import { proseToHast, type ToReference } from './prose.ts';
import type { Link } from './render-options.ts';

/** What a block needs to become HTML. */
export interface Rendering {
  links: ReadonlyMap<string, readonly Link[]>;
  toReference: ToReference;
  decorate: (id: string) => ElementContent[];
  attributesFor: (id: string) => Properties;
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
const numberLink = (id: string, mark: string): Element =>
  mark
    ? element('a', { className: ['number'], href: `#${id}` }, [mark])
    : element('a', { className: ['number', 'unprinted'], href: `#${id}`, ariaLabel: nameOf(id) });

const margin = (nodes: ElementContent[]): Element[] =>
  nodes.length > 0 ? [element('div', { className: ['margin'] }, nodes)] : [];

const joinClasses = (own: string[], more: Properties): Properties => {
  const extra = more['className'];
  return { ...more, className: [...own, ...(Array.isArray(extra) ? extra : extra ? [String(extra)] : [])] };
};

export function paragraphElement(
  block: PrintedParagraph,
  { kind }: Identified,
  id: string,
  rendering: Rendering,
): Element {
  const properties = joinClasses(['paragraph', kind ?? 'text'], rendering.attributesFor(id));
  const text = proseToHast(block, rendering.links.get(id) ?? [], rendering.toReference);
  return element('div', { ...properties, id, dataDepth: String(block.depth) }, [
    numberLink(id, block.mark),
    ...margin(rendering.decorate(id)),
    ' ',
    element('p', {}, text),
  ]);
}

export function headingElement(block: Heading, { level }: Identified, id: string, rendering: Rendering): Element {
  const title = proseToHast(block, rendering.links.get(id) ?? [], rendering.toReference);
  return element(`h${level}`, { ...joinClasses(['heading'], rendering.attributesFor(id)), id }, [
    ...(block.mark ? [element('span', { className: ['mark'] }, [block.mark])] : []),
    ...(block.mark && block.text ? [' '] : []),
    ...(block.text ? [element('span', { className: ['title'] }, title)] : []),
    ...margin(rendering.decorate(id)).map((node) => ({ ...node, tagName: 'span' })),
  ]);
}

/** The table in a box that scrolls by itself and can be reached by keyboard. Links count in the text of all rows, cells parted by one character. */
export function tableElement(block: Table, id: string, rendering: Rendering): Element {
  const links = rendering.links.get(id) ?? [];
  let offset = 0;
  const cellContent = (cell: Prose): ElementContent[] => {
    const start = offset;
    offset += cell.text.length + 1;
    const inside = links
      .filter((link) => link.start >= start && link.end <= start + cell.text.length)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    return proseToHast(cell, inside, rendering.toReference);
  };
  const [header = [], ...rows] = block.rows;
  const figures = figureColumns(block.rows);
  const setting = (column: number): Properties => (figures[column] ? { className: ['figure'] } : {});
  const headCells = header.map((cell, column) =>
    cell.text
      ? element('th', { scope: 'col', ...setting(column) }, cellContent(cell))
      : element('td', {}, cellContent(cell)),
  );
  const head = element('thead', {}, [element('tr', {}, headCells)]);
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell, column) => element('td', setting(column), cellContent(cell))),
    ),
  );
  const table = element('table', {}, [head, ...(body.length > 0 ? [element('tbody', {}, body)] : [])]);
  const properties = joinClasses(['table'], rendering.attributesFor(id));
  return element('section', { ...properties, id, tabIndex: 0, ariaLabel: nameOf(id) }, [
    numberLink(id, ''),
    ...margin(rendering.decorate(id)),
    table,
  ]);
}

export const lineElement = (className: string, prose: Prose, rendering: Rendering): Element =>
  element('p', { className: [className] }, proseToHast(prose, [], rendering.toReference));
