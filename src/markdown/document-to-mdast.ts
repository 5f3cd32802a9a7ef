import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Heading, PrintedParagraph, Table } from '../model/block.ts';
import { outlineOf } from '../model/heading.ts';
import { isListNumber, leadingMark } from '../model/mark.ts';
import type { Prose } from '../model/prose.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { proseToPhrasing } from './prose-to-phrasing.ts';
import { reference, verbatimMark } from './verbatim.ts';

/** The Markdown tree of a canonical document, without its front matter. */
export function documentToMdast({ body, footnotes }: ResolutionDocument): Root {
  const labels: ReadonlySet<string> = new Set(footnotes.map((note) => note.label));
  const outline = outlineOf(body);
  const children: RootContent[] = [];
  const phrasing = (prose: Prose) => proseToPhrasing(prose, labels);
  body.forEach((block, at) => {
    if (block.type === 'paragraph') addParagraph(children, block, phrasing);
    else children.push(flow(block, outline.get(at)?.level ?? 2, phrasing));
  });
  for (const note of footnotes) {
    children.push({
      type: 'footnoteDefinition',
      identifier: note.label,
      label: note.label,
      children: note.text ? [{ type: 'paragraph', children: phrasing(note) }] : [],
    });
  }
  return { type: 'root', children };
}

type ToPhrasing = (prose: Prose) => PhrasingContent[];

function flow(block: Exclude<Block, PrintedParagraph>, level: number, phrasing: ToPhrasing): RootContent {
  if (block.type === 'heading') return headingNode(block, level, phrasing);
  if (block.type === 'table') return tableNode(block, phrasing);
  const paragraph: Paragraph = { type: 'paragraph', children: phrasing(block) };
  return block.type === 'adoption-line' ? { type: 'blockquote', children: [paragraph] } : paragraph;
}

function headingNode(block: Heading, level: number, phrasing: ToPhrasing): RootContent {
  const title = phrasing(block);
  const mark: PhrasingContent[] = block.mark
    ? [{ type: 'strong', children: [{ type: 'text', value: block.mark }] }]
    : [];
  const gap: PhrasingContent[] = block.mark && block.text ? [{ type: 'text', value: ' ' }] : [];
  return { type: 'heading', depth: level as 2 | 3 | 4 | 5 | 6, children: [...mark, ...gap, ...title] };
}

const tableNode = (block: Table, phrasing: ToPhrasing): RootContent => ({
  type: 'table',
  children: block.rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
  })),
});

function addParagraph(children: RootContent[], block: PrintedParagraph, phrasing: ToPhrasing): void {
  const last = children.at(-1);
  if (block.depth === 0 && isListNumber(block.mark) && block.text !== '') {
    const number = Number.parseInt(block.mark, 10);
    const item: ListItem = {
      type: 'listItem',
      spread: true,
      children: [{ type: 'paragraph', children: phrasing(block) }],
    };
    if (last?.type === 'list' && nextNumber(last) === number) last.children.push(item);
    else children.push({ type: 'list', ordered: true, start: number, spread: true, children: [item] });
    return;
  }
  const paragraph = markedParagraph(block, phrasing);
  if (block.depth > 0 && last?.type === 'list') {
    last.children.at(-1)?.children.push({ ...paragraph, data: { indent: block.depth - 1 } });
  } else {
    children.push({ ...paragraph, data: { indent: block.depth } });
  }
}

const nextNumber = (list: List): number => (list.start ?? 1) + list.children.length;

function markedParagraph(block: PrintedParagraph, phrasing: ToPhrasing): Paragraph {
  if (block.mark) {
    return { type: 'paragraph', children: [verbatimMark(block.mark, block.text !== ''), ...phrasing(block)] };
  }
  const first = block.emphasis[0]?.start ?? block.text.length;
  if (leadingMark(block.text.slice(0, first))) {
    const rest = {
      text: block.text.slice(1),
      emphasis: block.emphasis.map(({ start, end }) => ({ start: start - 1, end: end - 1 })),
    };
    return { type: 'paragraph', children: [reference(block.text), ...phrasing(rest)] };
  }
  return { type: 'paragraph', children: phrasing(block) };
}
