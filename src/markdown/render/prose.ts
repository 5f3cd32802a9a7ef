import type { Prose, Span } from '../../model/prose.ts';
import type { Link } from './render-options.ts';
import type { TextHtml } from './text-html.ts';

/** Writes the reference for a mark in the text: `3` → `<sup>…`. */
export type ToReference = (html: TextHtml, label: string) => void;

const footnoteMark = /\[\^([^\]\s[]+)\]/g;

/** A mark in a text, as printed in Markdown: `[^3]`. */
interface Mark extends Span {
  label: string;
}

/** Writes prose: a link holds all of its words, in italics or not; no link holds a mark, which is a link itself. */
export function writeProse(html: TextHtml, prose: Prose, links: readonly Link[], toReference: ToReference): void {
  const { text, emphasis } = prose;
  const marks = marksIn(text);
  let open: Link | undefined;
  let italics = false;
  const endItalics = (): void => {
    if (italics) html.close();
    italics = false;
  };
  const endLink = (): void => {
    endItalics();
    if (open) html.close();
  };
  const cuts = cutsOf(text.length, [emphasis, links, marks]);
  for (let at = 0; at < cuts.length - 1; at++) {
    const start = cuts[at] as number;
    const end = cuts[at + 1] as number;
    const mark = covering(marks, start, end);
    if (mark && start > mark.start) continue;
    const link = mark ? undefined : covering(links, start, end);
    if (link !== open) {
      endLink();
      if (link) html.open('a', link.startTag);
      open = link;
    }
    if (mark || !covering(emphasis, start, end)) endItalics();
    else if (!italics) {
      html.open('em', '<em>');
      italics = true;
    }
    if (mark) toReference(html, mark.label);
    else html.text(text.slice(start, end));
  }
  endLink();
}

const none: readonly Mark[] = [];

const marksIn = (text: string): readonly Mark[] =>
  text.includes('[^')
    ? Array.from(text.matchAll(footnoteMark), ({ index, 0: { length }, 1: label = '' }) => ({
        start: index,
        end: index + length,
        label,
      }))
    : none;

/** Where the setting of a text changes, its ends among them, in order and each once. */
function cutsOf(length: number, spans: readonly (readonly Span[])[]): number[] {
  const edges = [0, length];
  for (const list of spans) for (const { start, end } of list) edges.push(start, end);
  if (edges.length > 2) edges.sort((a, b) => a - b);
  return edges.filter((edge, at) => edge >= 0 && edge <= length && edge !== edges[at - 1]);
}

function covering<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  for (const span of spans) if (span.start <= start && span.end >= end) return span;
  return undefined;
}
