import type { Block } from '../../model/block.ts';
import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { longDay } from '../cite/days.ts';
import type { ExportedText } from '../exported-text.ts';

/** Footnote marks stand in square brackets, so that they can't be read as part of a number. */
const marked = (text: string): string => (text.includes('[^') ? text.replace(/\[\^([^\]\s[]+)\]/g, '[$1]') : text);

/** A text as plain lines: one paragraph a line, four spaces a degree, a blank line between; notes at the end. */
export function plainText({ symbol, document: { frontMatter, body, footnotes } }: ExportedText): string {
  const { organ, title, adopted, meeting, origin } = frontMatter;
  const head = [
    formatSymbol(symbol),
    organ,
    title,
    adopted ? `Adopted on ${longDay(adopted)}${meeting ? ` (${meeting})` : ''}` : '',
    origin?.printed ? `[${origin.printed}]` : '',
  ].filter(Boolean);
  const notes = footnotes.map(({ label, text }) => `[${label}] ${marked(text)}`);
  const source = `Unofficial copy. Official document: ${officialAddress(symbol)}`;
  return `${[head.join('\n'), ...body.map(lines), ...(notes.length > 0 ? ['Notes', ...notes] : []), source].join('\n\n')}\n`;
}

function lines(block: Block): string {
  if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => marked(text)).join('\t')).join('\n');
  const mark = block.type === 'paragraph' || block.type === 'heading' ? block.mark : '';
  const indent = block.type === 'paragraph' ? '    '.repeat(block.depth) : '';
  return indent + [mark, marked(block.text)].filter(Boolean).join(' ');
}
