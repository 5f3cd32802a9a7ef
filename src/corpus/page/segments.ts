import type { Prose, Span } from '../../model/prose.ts';

/** A run of a passage that is set in one way. Note marks are left out: what they refer to is not there. */
export interface Segment {
  text: string;
  emphasis: boolean;
  cited: boolean;
}

const mark = /\[\^[^\]\s]+\]/g;

/** Cuts prose where its setting changes. `cited` are the spans to mark, in order; what they cover is marked, emphasis kept. */
export function segmentsOf({ text, emphasis }: Prose, cited: readonly Span[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...emphasis, ...cited]) {
    edges.add(start);
    edges.add(end);
  }
  const cuts = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const run = text.slice(start, end).replace(mark, '');
    return run ? [{ text: run, emphasis: covers(emphasis, start, end), cited: covers(cited, start, end) }] : [];
  });
}

const covers = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start <= start && end <= span.end && start < end);
