import type { ElementContent, Properties } from 'hast';
import type { Span } from '../../model/prose.ts';

/** A citation where it stands: `paragraph` is a paragraph id or `fn-3`; the span is in that paragraph's text, where notes are marked `[^n]`. */
export interface LocatedSpan extends Span {
  paragraph: string;
}

export interface RenderOptions<C extends LocatedSpan> {
  citations?: readonly C[];
  /** Where a citation leads; null leaves the words as they are. */
  linkFor?: (citation: C) => { href: string; attributes?: Properties } | null;
  /** Nodes for the margin of a paragraph, heading or table, after its number. */
  decorate?: (id: string) => ElementContent[];
  /** Nodes between the text and its notes, as where and when it was adopted. */
  beforeNotes?: ElementContent[];
  /** More attributes for the element that carries an id: paragraph, heading, table, note. */
  attributesFor?: (id: string) => Properties;
}

/** A link over a part of a text. */
export interface Link extends Span {
  properties: Properties;
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
    list.push({ start, end, properties: { className: ['citation'], ...target.attributes, href: target.href } });
    links.set(paragraph, list);
  }
  return links;
}
