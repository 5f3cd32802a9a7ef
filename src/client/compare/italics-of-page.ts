import type { Span } from '../../model/prose.ts';

/** The words of a paragraph or note as its page shows them, with what stands in italics. */
export interface Shown {
  text: string;
  emphasis: Span[];
}

const passages = '.text .paragraph[id], .text .heading[id] > .title, .notes li[id]';
/** What stands in a passage and is not its words. */
const outside = '.number, .margin, .label, .back';

/**
 * What stands in italics on the page of a text, by the id of its paragraph or note: the data leave it out. Marks of notes are written
 * as in the data, `[^3]`.
 */
export function italicsOfPage(page: ParentNode): ReadonlyMap<string, Shown> {
  return new Map(
    [...page.querySelectorAll(passages)].map((passage) => [
      passage.id || (passage.parentElement?.id ?? ''),
      shownIn(passage),
    ]),
  );
}

function shownIn(passage: Element): Shown {
  const emphasis: Span[] = [];
  let text = '';
  const walk = (node: Node): void => {
    if (!(node instanceof Element)) {
      text += node.textContent ?? '';
      if (text.trim() === '') text = '';
    } else if (node.matches('.mark')) text += `[^${node.textContent}]`;
    else if (!node.matches(outside)) {
      const start = text.length;
      for (const child of node.childNodes) walk(child);
      if (node.tagName === 'EM') emphasis.push({ start, end: text.length });
    }
  };
  for (const child of passage.childNodes) walk(child);
  return { text: text.trimEnd(), emphasis };
}
