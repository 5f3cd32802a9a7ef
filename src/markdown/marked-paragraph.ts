import type { PrintedParagraph } from '../model/block.ts';
import { leadingMark } from '../model/mark.ts';
import type { Prose } from '../model/prose.ts';

/**
 * A paragraph with the mark that it opens with. `source` is the Markdown of its text up to the first emphasis or reference, `alone` where
 * nothing follows that. The mark is told from the source: a character reference at the start says that there is none.
 */
export function markedParagraph(
  { text, emphasis }: Prose,
  depth: number,
  source: string,
  alone: boolean,
): PrintedParagraph {
  const raw = source.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[\t\n]/g, ' ');
  const mark = leadingMark(raw);
  if (!mark || (raw.length === mark.length && !alone)) return { type: 'paragraph', mark: '', depth, text, emphasis };
  const cut = Math.min(mark.length + 1, text.length);
  const moved = emphasis.map(({ start, end }) => ({ start: start - cut, end: end - cut }));
  return { type: 'paragraph', mark, depth, text: text.slice(cut), emphasis: moved };
}
