import type { Span } from '../../model/prose.ts';
import { escapedValue } from './escape.ts';

/** A citation where it stands: `paragraph` is a paragraph id or `fn-3`; the span is in that paragraph's text, where notes are marked `[^n]`. */
export interface LocatedSpan extends Span {
  paragraph: string;
}

export interface RenderOptions<C extends LocatedSpan> {
  citations?: readonly C[];
  /** Where a citation leads, with more attributes of the link; null leaves the words as they are. */
  linkFor?: (citation: C) => { href: string; attributes?: Readonly<Record<string, string>> } | null;
  /** HTML for the margin of a paragraph, heading or table, after its number; empty where there is none. */
  decorate?: (id: string) => string;
  /** What the page is called above the text: a heading in the same words that opens the text is not shown again, and stands for those who don't look. */
  headed?: string;
  /** HTML between the text and its notes, as where and when it was adopted. */
  beforeNotes?: string;
}

/** A link over a part of a text. */
export interface Link extends Span {
  startTag: string;
}

/** The links of each paragraph, in order, without overlaps. */
export function linksByParagraph<C extends LocatedSpan>(options: RenderOptions<C>): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const ordered = [...(options.citations ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const citation of ordered) {
    const { paragraph, start, end } = citation;
    const list = links.get(paragraph) ?? [];
    if (start >= end || start < (list.at(-1)?.end ?? 0)) continue;
    const target = options.linkFor?.(citation);
    if (!target) continue;
    list.push({ start, end, startTag: startTagOf(target.href, target.attributes ?? {}) });
    links.set(paragraph, list);
  }
  return links;
}

function startTagOf(href: string, attributes: Readonly<Record<string, string>>): string {
  let more = '';
  for (const name in attributes) more += ` ${name}="${escapedValue(attributes[name] ?? '')}"`;
  return `<a class="citation"${more} href="${escapedValue(href)}">`;
}
