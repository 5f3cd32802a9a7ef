import type { SourceLine } from '../source.ts';

/** Every line of a text, blank ones too, each with where it stands. Ends of line may be LF, CRLF or CR. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const ends = /\r\n|\n|\r/g;
  let from = 0;
  while (from <= text.length) {
    const end = ends.exec(text);
    const to = end ? end.index : text.length;
    lines.push(lineAt(text, from, to, lines.length + 1));
    if (!end) break;
    from = ends.lastIndex;
  }
  return lines;
}

function lineAt(text: string, from: number, to: number, line: number): SourceLine {
  let start = from;
  let indent = 0;
  while (start < to && /[\s\ufeff]/.test(text[start] as string)) {
    if (text[start] === '\t') indent += 1;
    start += 1;
  }
  let end = to;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  const emptyCells = start === to ? 0 : text.slice(end, to).split('\t').length - 1;
  return {
    type: 'line',
    text: text.slice(start, end),
    start,
    line,
    column: start - from + 1,
    indent,
    ...(emptyCells > 0 && { emptyCells }),
    emphasis: [],
  };
}
