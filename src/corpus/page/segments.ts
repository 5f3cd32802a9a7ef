import { noteMark } from '../../model/note-mark.ts';
import type { Prose, Span } from '../../model/prose.ts';

/** A run of a passage that is set in one way. Note marks are left out: what they refer to is not there. */
export interface Segment {
  text: string;
  emphasis: boolean;
  cited: boolean;
}

/** Cuts prose where its setting changes. `cited` are the spans to mark, in order; what they cover is marked, emphasis kept. */
export function segmentsOf({ text, emphasis }: Prose, cited: readonly Span[]): Segment[] {
  const cuts = [0, text.length];
  for (const spans of [emphasis, cited]) for (const { start, end } of spans) cuts.push(start, end);
  if (cuts.length > 2) cuts.sort((a, b) => a - b);
  const hasMarks = text.includes('[^');
  const segments: Segment[] = [];
  for (let at = 1; at < cuts.length; at++) {
    const [start, end] = [cuts[at - 1] as number, cuts[at] as number];
    if (start === end || end > text.length) continue;
    const printed = text.slice(start, end);
    const run = hasMarks ? printed.replace(noteMark, '') : printed;
    if (run) segments.push({ text: run, emphasis: covers(emphasis, start, end), cited: covers(cited, start, end) });
  }
  return segments;
}

function covers(spans: readonly Span[], start: number, end: number): boolean {
  for (const span of spans) if (span.start <= start && end <= span.end) return true;
  return false;
}
