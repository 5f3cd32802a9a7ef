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
  const spans = [emphasis, links, marks];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = nextEdge(start, text.length, spans);
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

/** Where the setting of a text changes next behind a place in it, at its end at the latest. */
function nextEdge(from: number, last: number, spans: readonly (readonly Span[])[]): number {
  let next = last;
  for (const list of spans) {
    for (const { start, end } of list) {
      if (start > from && start < next) next = start;
      if (end > from && end < next) next = end;
    }
  }
  return next;
}

function covering<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  for (const span of spans) if (span.start <= start && span.end >= end) return span;
  return undefined;
}
