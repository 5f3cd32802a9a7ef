import { isOrganLine } from '../../../model/organ-line.ts';
import type { SourceLine } from '../source.ts';

/** So many spaces stand within a line only where a paragraph ended and the next was run into it, with its tab or as the line of an organ. */
const runIn = /(?<=[.,;:]\d{0,3}|\band) {4,}(?=\t\S|\d{1,3}\. *\t|The [A-Z])|(?<=,) {4,}(?=\t)/g;

/** A line into which several paragraphs were run, as a text quoted whole may be, as one line each; any other as it came. */
export function partRunIn(line: SourceLine): SourceLine[] {
  if (!line.text.includes('    ')) return [line];
  const parts: SourceLine[] = [];
  let from = 0;
  for (const { 0: gap, index } of line.text.matchAll(runIn)) {
    const next = line.text.slice(index + gap.length);
    if (next.startsWith('The') && !isOrganLine(next.split(/ {4,}|$/)[0] ?? '')) continue;
    parts.push(partOf(line, from, index));
    from = index + gap.length;
  }
  return [...parts, partOf(line, from, line.text.length)];
}

function partOf(line: SourceLine, from: number, to: number): SourceLine {
  const indent = /^\t*/.exec(line.text.slice(from))?.[0].length ?? 0;
  const start = from + indent;
  if (from === 0 && to === line.text.length) return line;
  return {
    ...line,
    text: line.text.slice(start, to).trimEnd(),
    start: line.start + start,
    column: line.column + start,
    indent: from === 0 ? line.indent : Math.max(1, indent),
  };
}
