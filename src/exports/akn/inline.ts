import type { Prose, Span } from '../../model/prose.ts';
import { escapeXml, xmlElement } from '../markup.ts';

/** A citation in a prose: its words become a reference to `href`. */
export interface InlineReference extends Span {
  href: string;
}

const footnoteMark = /\[\^([^\]\s[]+)\]/g;

/**
 * Prose as Akoma Ntoso: italics as `i`, citations as `ref`, footnote marks as what `noteFor` makes of their label. A reference
 * that italics cross is one element with the italics inside.
 */
export function inlineXml(
  { text, emphasis }: Prose,
  references: readonly InlineReference[],
  noteFor: (label: string) => string,
): string {
  const outer = references.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  let at = 0;
  let xml = '';
  for (const { start, end, href } of outer) {
    if (start < at || end > text.length) continue;
    xml += italics(text, emphasis, at, start, noteFor);
    xml += xmlElement('ref', { href }, italics(text, emphasis, start, end, noteFor));
    at = end;
  }
  return xml + italics(text, emphasis, at, text.length, noteFor);
}

function italics(
  text: string,
  emphasis: readonly Span[],
  from: number,
  to: number,
  noteFor: (label: string) => string,
): string {
  let at = from;
  let xml = '';
  for (const span of emphasis) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, to)];
    if (start >= end) continue;
    xml += marks(text.slice(at, start), noteFor);
    xml += xmlElement('i', {}, marks(text.slice(start, end), noteFor));
    at = end;
  }
  return xml + marks(text.slice(at, to), noteFor);
}

function marks(text: string, noteFor: (label: string) => string): string {
  if (!text.includes('[^')) return escapeXml(text);
  let at = 0;
  let xml = '';
  for (const match of text.matchAll(footnoteMark)) {
    xml += escapeXml(text.slice(at, match.index)) + noteFor(match[1] ?? '');
    at = match.index + match[0].length;
  }
  return xml + escapeXml(text.slice(at));
}
