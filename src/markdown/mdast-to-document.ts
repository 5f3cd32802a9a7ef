import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Footnote, Heading, PrintedParagraph } from '../model/block.ts';
import { markedParagraph } from './marked-paragraph.ts';
import { phrasingToProse } from './phrasing-to-prose.ts';

type Node = RootContent | BlockContent | DefinitionContent;

/** Body and notes of a Markdown tree; `source` is what the tree was parsed from. Every node gives its text, also one that we would not write. */
export function mdastToDocument(root: Root, source: string): { body: Block[]; footnotes: Footnote[] } {
  const footnotes: Footnote[] = [];
  const body = root.children.flatMap((node) => {
    if (node.type !== 'footnoteDefinition') return blocksOf(node, source, 1);
    footnotes.push({ label: node.label ?? node.identifier, ...phrasingToProse(inlineOf(node.children)) });
    return [];
  });
  return { body, footnotes };
}

/** `margin` is the column, from 1, at which depth 0 stands. */
function blocksOf(node: Node, source: string, margin: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node, source, Math.max(0, column(node) - margin))];
    case 'heading':
      return [headingOf(node.children)];
    case 'blockquote':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [{ type: 'adoption-line' as const, ...phrasingToProse(child.children) }]
          : blocksOf(child, source, column(child)),
      );
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => phrasingToProse(cell.children)));
      return [{ type: 'table', rows }];
    }
    case 'list':
      return node.ordered ? numbered(node, source) : bulleted(node, source);
    default:
      return 'children' in node
        ? (node.children as Node[]).flatMap((child) => blocksOf(child, source, column(child)))
        : [{ type: 'paragraph', mark: '', depth: 0, text: sourceOf(node, source), emphasis: [] }];
  }
}

const column = (node: Node): number => node.position?.start.column ?? 1;

const sourceOf = (node: Node, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

function numbered(list: List, source: string): Block[] {
  return list.children.flatMap((item, index) => {
    const mark = `${(list.start ?? 1) + index}.`;
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') {
      const own: Block = { type: 'paragraph', mark, depth: 0, text: '', emphasis: [] };
      return [own, ...item.children.flatMap((child) => blocksOf(child, source, column(child) - 1))];
    }
    const own: Block = { type: 'paragraph', mark, depth: 0, ...phrasingToProse(first.children) };
    return [own, ...rest.flatMap((child) => blocksOf(child, source, column(first) - 1))];
  });
}

/** A bullet that somebody wrote by hand is kept as text, one degree below the paragraph before it. */
function bulleted(list: List, source: string): Block[] {
  return list.children.flatMap((item) => {
    const bullet = source.charAt(item.position?.start.offset ?? 0);
    const [first, ...rest] = item.children;
    const prose = first?.type === 'paragraph' ? phrasingToProse(first.children) : { text: '', emphasis: [] };
    const moved = prose.emphasis.map(({ start, end }) => ({ start: start + 2, end: end + 2 }));
    const own: Block = { type: 'paragraph', mark: '', depth: 1, text: `${bullet} ${prose.text}`, emphasis: moved };
    const others = first?.type === 'paragraph' ? rest : item.children;
    return [own, ...others.flatMap((child) => blocksOf(child, source, column(child) - 1))];
  });
}

function headingOf(children: readonly PhrasingContent[]): Heading {
  const [first, ...rest] = children;
  const mark = first?.type === 'strong' ? phrasingToProse(first.children).text : '';
  return { type: 'heading', mark, ...phrasingToProse(first?.type === 'strong' ? rest : children) };
}

function paragraphOf(node: Paragraph, source: string, depth: number): PrintedParagraph {
  const prose = phrasingToProse(node.children);
  const first = node.children[0];
  if (first?.type !== 'text') return { type: 'paragraph', mark: '', depth, ...prose };
  return markedParagraph(prose, depth, sourceOf(first, source), node.children.length === 1);
}

const inlineOf = (nodes: readonly Node[]): PhrasingContent[] =>
  nodes.flatMap((node, index): PhrasingContent[] => {
    const gap: PhrasingContent[] = index > 0 ? [{ type: 'text', value: ' ' }] : [];
    if (node.type === 'paragraph' || node.type === 'heading') return [...gap, ...node.children];
    if ('children' in node) return [...gap, ...inlineOf(node.children as Node[])];
    return 'value' in node ? [...gap, { type: 'text', value: node.value }] : gap;
  });
