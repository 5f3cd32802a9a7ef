import type { Span } from '../../model/prose.ts';
import type { ComparisonRow } from './compare.ts';
import type { Piece } from './word-changes.ts';

/** Text that is shown in one way: in italics or not, or a mark of the note `label` of the text that it stands in. */
export interface Run {
  text: string;
  emphasized: boolean;
  label: string | null;
}

/** A piece of a comparison with the runs that it is made of. */
export interface ShownPiece extends Pick<Piece, 'kind' | 'routine'> {
  runs: readonly Run[];
}

const mark = /(\[\^[^\]]+\])/;

/** The pieces of a row with the italics of the text that each stands in: removed words of the older, all others of the newer. */
export function shownPieces({ pieces, older, newer }: ComparisonRow): ShownPiece[] {
  let [olderAt, newerAt] = [0, 0];
  return pieces.map(({ kind, text, routine }) => {
    const [start, emphasis] =
      kind === 'removed' || !newer ? [olderAt, older?.emphasis ?? []] : [newerAt, newer.emphasis];
    if (kind !== 'added') olderAt += text.length;
    if (kind !== 'removed') newerAt += text.length;
    return { kind, routine, runs: runsIn(text, start, emphasis) };
  });
}

function runsIn(text: string, start: number, emphasis: readonly Span[]): Run[] {
  if (!text.includes('[^')) return wordRuns(text, start, emphasis);
  let at = start;
  return text.split(mark).flatMap((part) => {
    const from = at;
    at += part.length;
    return mark.test(part)
      ? [{ text: part, emphasized: false, label: part.slice(2, -1) }]
      : wordRuns(part, from, emphasis);
  });
}

/** Text without marks, cut where italics begin and end. */
function wordRuns(text: string, start: number, emphasis: readonly Span[]): Run[] {
  const end = start + text.length;
  const cuts = [start, end];
  for (const { start: from, end: to } of emphasis) {
    if (from > start && from < end) cuts.push(from);
    if (to > start && to < end) cuts.push(to);
  }
  if (cuts.length > 2) cuts.sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let at = 0; at < cuts.length - 1; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    if (from === to) continue;
    const emphasized = emphasis.some((span) => span.start <= from && to <= span.end);
    runs.push({ text: text.slice(from - start, to - start), emphasized, label: null });
  }
  return runs;
}
