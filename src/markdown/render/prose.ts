import type { ElementContent } from 'hast';
import type { Prose } from '../../model/prose.ts';
import { element } from './element.ts';
import type { Link } from './render-options.ts';

/** Makes the reference for a mark in the text: `3` → `<sup>…`. */
export type ToReference = (label: string) => ElementContent;

const footnoteMark = /\[\^([^\]\s[]+)\]/g;

interface Piece {
  start: number;
  end: number;
  emphasized: boolean;
  link: Link | undefined;
  /** Label, where the piece is a mark. */
  mark: string | undefined;
}

/** Prose as hast: a link holds all of its words, in italics or not; no link holds a mark, which is a link itself. */
export function proseToHast(prose: Prose, links: readonly Link[], toReference: ToReference): ElementContent[] {
  const content: ElementContent[] = [];
  for (const linked of runs(piecesOf(prose, links), (piece) => piece.link)) {
    const inner = runs(linked, (piece) => piece.emphasized).flatMap((pieces) => {
      const nodes = pieces.map(({ start, end, mark }) =>
        mark === undefined ? { type: 'text' as const, value: prose.text.slice(start, end) } : toReference(mark),
      );
      return pieces[0]?.emphasized ? [element('em', {}, nodes)] : nodes;
    });
    const link = linked[0]?.link;
    content.push(...(link ? [element('a', link.properties, inner)] : inner));
  }
  return content;
}

function piecesOf({ text, emphasis }: Prose, links: readonly Link[]): Piece[] {
  const marks = [...text.matchAll(footnoteMark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1] ?? '',
  }));
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...emphasis, ...links, ...marks]) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let at = 0; at < cuts.length - 1; at++) {
    const start = cuts[at] as number;
    const end = cuts[at + 1] as number;
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const mark = marks.find(covers);
    if (mark && start > mark.start) continue;
    pieces.push({
      start,
      end,
      emphasized: !mark && emphasis.some(covers),
      link: mark ? undefined : links.find(covers),
      mark: mark?.label,
    });
  }
  return pieces;
}

/** Neighbours with the same key, together. */
function runs<T, K>(items: readonly T[], key: (item: T) => K): T[][] {
  const result: T[][] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (last && key(last[0] as T) === key(item)) last.push(item);
    else result.push([item]);
  }
  return result;
}
