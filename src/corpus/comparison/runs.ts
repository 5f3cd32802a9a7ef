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
  const runs: Run[] = [];
  let at = start;
  for (const part of text.split(mark).filter((one) => one !== '')) {
    const label = mark.test(part) ? part.slice(2, -1) : null;
    const edges = emphasis
      .flatMap(({ start: from, end }) => [from, end])
      .filter((edge) => edge > at && edge < at + part.length);
    const cuts = label === null ? [at, ...edges, at + part.length] : [at, at + part.length];
    cuts.slice(1).forEach((end, index) => {
      const from = cuts[index] ?? at;
      const emphasized = label === null && emphasis.some((span) => span.start <= from && end <= span.end);
      runs.push({ text: part.slice(from - at, end - at), emphasized, label });
    });
    at += part.length;
  }
  return runs;
}
