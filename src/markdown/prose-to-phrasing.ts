import type { PhrasingContent } from 'mdast';
import type { Prose } from '../model/prose.ts';
import { reference } from './verbatim.ts';

const footnoteMark = /\[\^([^\]\s[]+)\]/g;

/** Prose as mdast: emphasis, and references to the notes that the document has; a mark without note stays text. */
export function proseToPhrasing({ text, emphasis }: Prose, labels: ReadonlySet<string>): PhrasingContent[] {
  const groups: PhrasingContent[][] = [];
  let at = 0;
  for (const { start, end } of emphasis) {
    groups.push(plain(text.slice(at, start), labels));
    groups.push([{ type: 'emphasis', children: plain(text.slice(start, end), new Set()) }]);
    at = end;
  }
  groups.push(plain(text.slice(at), labels));
  return notADefinition(groups.flat());
}

/** `[^1]:` at the start of a line would define a note. */
function notADefinition(nodes: PhrasingContent[]): PhrasingContent[] {
  const [mark, next, ...rest] = nodes;
  if (mark?.type !== 'footnoteReference' || next?.type !== 'text' || !next.value.startsWith(':')) return nodes;
  return [mark, reference(':'), { type: 'text', value: next.value.slice(1) }, ...rest];
}

function plain(text: string, labels: ReadonlySet<string>): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(footnoteMark)) {
    const label = match[1] ?? '';
    if (!labels.has(label)) continue;
    if (match.index > at) nodes.push({ type: 'text', value: text.slice(at, match.index) });
    nodes.push({ type: 'footnoteReference', identifier: label, label });
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}
