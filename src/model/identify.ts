import { type Place, paragraphId } from '../symbols/paragraph-id.ts';
import type { Block } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import { type HeadingKind, outlineOf } from './heading.ts';
import { numberOf } from './mark.ts';
import type { Paragraph } from './paragraph.ts';
import { ParagraphIds } from './paragraph-ids.ts';
import { kindsOf } from './paragraph-kind.ts';
import type { ParagraphKind } from './paragraph-kinds.ts';
import { placesOf } from './place.ts';

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
  /** What a heading opens; null for all else. */
  opens: HeadingKind | null;
  /** For headings: 2 to 6, as nested in parts, annexes and sections; 0 for all else. */
  level: number;
  /** The id that the printed number gives stood already in this document, so that `-2` and so on was added. */
  repeated: boolean;
}

/** Gives every block its kind and id, in order, from marks, text, emphasis and depth alone, so that all forms of a document get the same. */
export function identify(body: readonly Block[], documentKind: FrontMatter['kind']): Identified[] {
  const outline = outlineOf(body);
  const kinds = kindsOf(body, outline, documentKind);
  const places = placesOf(body, outline, kinds);
  const ids = new ParagraphIds(printedIds(body, kinds, places));
  return body.map((block, at) => {
    const kind = kinds[at] ?? null;
    const place = places[at] ?? {};
    const heading = outline.get(at);
    const wanted = ids.wanted(block, kind, place, heading?.kind ?? null);
    const id = wanted === null ? null : ids.unique(wanted);
    if (id !== null) ids.open(block, id);
    return {
      block,
      id,
      kind,
      number: block.type === 'paragraph' || block.type === 'heading' ? numberOf(block.mark) : '',
      depth: block.type === 'paragraph' ? block.depth : 0,
      place,
      opens: heading?.kind ?? null,
      level: heading?.level ?? 0,
      repeated: id !== wanted,
    };
  });
}

const printedIds = (
  body: readonly Block[],
  kinds: readonly (ParagraphKind | null)[],
  places: readonly Place[],
): ReadonlySet<string> =>
  new Set(
    body.flatMap((block, at) =>
      block.type === 'paragraph' && block.mark && kinds[at] === 'operative'
        ? [paragraphId(places[at] ?? {}, [numberOf(block.mark)])]
        : [],
    ),
  );

/** The identified blocks that have an address, as data; a table as lines of cells parted by tabs. */
export function paragraphsOf(identified: readonly Identified[]): Paragraph[] {
  return identified.flatMap(({ block, id, kind, number }) => {
    if (id === null || kind === null) return [];
    if (block.type !== 'table') return [{ id, kind, number, text: block.text, emphasis: block.emphasis }];
    const text = block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    return [{ id, kind, number, text, emphasis: [] }];
  });
}
