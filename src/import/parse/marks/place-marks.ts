import type { Prose } from '../../../model/prose.ts';
import { findCandidates, findOrphans } from './candidates.ts';
import { solveMarks } from './solve.ts';

export interface PlacedMarks {
  /** The texts with `[^label]` where the marks are; those in doubt as they came. */
  texts: Prose[];
  /** Runs of digits that may or may not be marks: which text, where in it before any mark was put in, and what it would be. */
  doubts: { text: number; at: number; printed: string; label: string }[];
  /** Digits that stand like marks, of notes that are not there. */
  orphans: { text: number; label: string }[];
}

/** Tells glued footnote marks from text for a whole document. `labels` of its notes in order; only numbers can be glued. */
export function placeMarks(texts: readonly Prose[], labels: readonly string[]): PlacedMarks {
  const numbers = [...new Set(labels)].filter((label) => /^\d+$/.test(label));
  const known = new Set(numbers);
  const orphans = texts.flatMap(({ text }, index) => findOrphans(text, known).map((label) => ({ text: index, label })));
  if (numbers.length === 0) return { texts: [...texts], doubts: [], orphans };
  const candidates = texts.flatMap((prose, index) => findCandidates(prose.text, index, known));
  const { readings, doubtful } = solveMarks(candidates, numbers);
  const doubts: PlacedMarks['doubts'] = [];
  const byText = new Map<number, { start: number; end: number; label: string }[]>();
  candidates.forEach((candidate, index) => {
    const chosen = readings[index]?.marks ?? [];
    if (doubtful[index]) {
      const label = (chosen[0] ?? candidate.readings[1]?.marks[0])?.label ?? '';
      const printed = texts[candidate.text]?.text.slice(candidate.start, candidate.end) ?? '';
      doubts.push({ text: candidate.text, at: candidate.start, printed, label });
    } else if (chosen.length > 0) {
      const marks = byText.get(candidate.text);
      if (marks) marks.push(...chosen);
      else byText.set(candidate.text, [...chosen]);
    }
  });
  return { texts: texts.map((prose, index) => withMarks(prose, byText.get(index) ?? [])), doubts, orphans };
}

function withMarks(prose: Prose, marks: readonly { start: number; end: number; label: string }[]): Prose {
  if (marks.length === 0) return prose;
  let text = '';
  let from = 0;
  for (const { start, end, label } of marks) {
    text += `${prose.text.slice(from, start)}[^${label}]`;
    from = end;
  }
  const moved = (at: number): number =>
    at +
    marks
      .filter(({ end }) => end <= at)
      .reduce((sum, { start, end, label }) => sum + label.length + 3 - (end - start), 0);
  const emphasis = prose.emphasis.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return { text: text + prose.text.slice(from), emphasis };
}
