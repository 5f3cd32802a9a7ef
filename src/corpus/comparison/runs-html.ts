import { escapedText } from '../../markdown/render/escape.ts';
import { noteMark } from '../../model/note-mark.ts';
import type { Span } from '../../model/prose.ts';

const mark = new RegExp(`(${noteMark.source})`);

/**
 * Writes a piece of a passage, which begins at `start` there, with the italics of the passage; these stand in their order, each apart from the next. What a mark of a note is
 * written as, `writeMark` says, by its label.
 */
export function writeRuns(
  html: string[],
  text: string,
  start: number,
  emphasis: readonly Span[],
  writeMark: (label: string) => void,
): void {
  if (!text.includes('[^')) {
    writeWords(html, text, start, emphasis);
    return;
  }
  let at = start;
  for (const part of text.split(mark)) {
    if (mark.test(part)) writeMark(part.slice(2, -1));
    else if (part) writeWords(html, part, at, emphasis);
    at += part.length;
  }
}

/** Text without marks, cut where italics begin and end. */
function writeWords(html: string[], text: string, start: number, emphasis: readonly Span[]): void {
  const end = start + text.length;
  let at = start;
  for (const span of emphasis) {
    if (span.end <= at || span.start >= end) continue;
    if (span.start > at) html.push(escapedText(text.slice(at - start, span.start - start)));
    const from = Math.max(span.start, start);
    at = Math.min(span.end, end);
    html.push('<em>', escapedText(text.slice(from - start, at - start)), '</em>');
  }
  if (at < end) html.push(escapedText(text.slice(at - start)));
}
