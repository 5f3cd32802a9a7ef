import type { ElementContent, Properties } from 'hast';
import type { Prose, Span } from '../../model/prose.ts';
import type { Link } from './render-options.ts';

/** Makes the reference for a mark in the text: `3` → `<sup>…`. */
export type ToReference = (label: string) => ElementContent;

const footnoteMark = /\[\^([^\]\s[]+)\]/g;

/** A mark in a text, as printed in Markdown: `[^3]`. */
interface Mark extends Span {
  label: string;
}

/** Prose as hast: a link holds all of its words, in italics or not; no link holds a mark, which is a link itself. */
export function proseToHast(prose: Prose, links: readonly Link[], toReference: ToReference): ElementContent[] {
  const { text, emphasis } = prose;
  const marks = marksIn(text);
  const content: ElementContent[] = [];
  let open: { link: Link | undefined; into: ElementContent[] } = { link: undefined, into: content };
  let italics: ElementContent[] | undefined;
  const cuts = cutsOf(text.length, [emphasis, links, marks]);
  for (let at = 0; at < cuts.length - 1; at++) {
    const start = cuts[at] as number;
    const end = cuts[at + 1] as number;
    const mark = covering(marks, start, end);
    if (mark && start > mark.start) continue;
    const link = mark ? undefined : covering(links, start, end);
    if (link !== open.link) {
      open = { link, into: link ? childrenOf(content, 'a', link.properties) : content };
      italics = undefined;
    }
    if (mark || !covering(emphasis, start, end)) italics = undefined;
    else italics ??= childrenOf(open.into, 'em', {});
    const node: ElementContent = mark ? toReference(mark.label) : { type: 'text', value: text.slice(start, end) };
    (italics ?? open.into).push(node);
  }
  return content;
}

const marksIn = (text: string): Mark[] =>
  text.includes('[^')
    ? Array.from(text.matchAll(footnoteMark), ({ index, 0: { length }, 1: label = '' }) => ({
        start: index,
        end: index + length,
        label,
      }))
    : [];

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

/** The children of an element that is put there, to be filled. */
function childrenOf(parent: ElementContent[], tagName: string, properties: Properties): ElementContent[] {
  const children: ElementContent[] = [];
  parent.push({ type: 'element', tagName, properties, children });
  return children;
}
