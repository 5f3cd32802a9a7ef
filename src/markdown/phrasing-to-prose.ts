import type { PhrasingContent } from 'mdast';
import type { Prose, Span } from '../model/prose.ts';

/** mdast as prose: emphasis as spans, references to notes as `[^label]`, a line break as a space. */
export function phrasingToProse(nodes: readonly PhrasingContent[]): Prose {
  const emphasis: Span[] = [];
  const text = append('', nodes, emphasis);
  return { text, emphasis };
}

function append(before: string, nodes: readonly PhrasingContent[], emphasis: Span[]): string {
  let text = before;
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'footnoteReference') text += `[^${node.label ?? node.identifier}]`;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'emphasis') {
      const start = text.length;
      text = append(text, node.children, []);
      emphasis.push({ start, end: text.length });
    } else if ('children' in node) text = append(text, node.children, emphasis);
    else if ('value' in node) text += node.value;
  }
  return text;
}
